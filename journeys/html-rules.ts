import type { ConfigData } from "html-validate";

/** What a page's HTML is held against. Roles of tables are kept on purpose: a row drawn as a list must still be a row. */
export const htmlRules: ConfigData = {
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "void-style": "off",
    "attribute-boolean-style": ["error", { style: "empty" }],
    "attribute-empty-style": "off",
    "long-title": "off",
    "form-dup-name": ["error", { shared: ["radio", "button", "submit", "checkbox"] }],
    "no-redundant-role": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "tel-non-breaking": "off",
    "unrecognized-char-ref": "error",
    "prefer-native-element": "off",
  },
};
