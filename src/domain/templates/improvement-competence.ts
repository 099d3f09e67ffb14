import type { CollaborativeTemplate, CollaborativeText } from "../collaborative.ts";
import type { Language } from "../language.ts";

/** Own topic, three from one workplace, three whole days and two online meetings (A148–A168). */
export const improvementCompetence: CollaborativeTemplate & { texts: Record<Language, CollaborativeText> } = {
  code: "improvement-competence",
  name: {
    nb: "Forbedringskompetanse med eget tema",
    nn: "Forbetringskompetanse med eige tema",
    en: "Improvement skills with a topic of your own",
  },
  origin: {
    nb: "Invitasjonen til alle kommuner i Agder, 2020",
    nn: "Invitasjonen til alle kommunar i Agder, 2020",
    en: "The invitation to every municipality in Agder, 2020",
  },
  kind: "collaborative",
  texts: {
    nb: {
      title: "Forbedringskompetanse for ledere, ressurspersoner og medarbeidere",
      over: "Læringsnettverk for alle kommuner i fylket",
      lead: "Tre fra samme arbeidssted lærer å forbedre, prøver det ut hjemme mellom samlingene og ser på egne tall om det virker.",
      sections: {
        background: `Nasjonale planer for pasientsikkerhet peker mot det samme: færre pasientskader, en bedre pasientsikkerhetskultur og strukturer som varer. Kompetanse i forbedring hjelper tjenestene å oppfylle lovens krav om faglig forsvarlighet. Derfor må opplæringen passe både for ledere og for medarbeidere.

Veilederen til forskriften om ledelse og kvalitetsforbedring ber om et styringssystem som viser hvordan arbeidet planlegges, gjennomføres, evalueres og korrigeres. Den beskriver forbedring som et arbeid som aldri stopper helt:

- Vis at problemet virkelig finnes.
- Finn årsakene.
- Prøv løsninger i liten skala, og juster til det blir slik dere vil.
- Ta i bruk det som virker, og følg med på at det varer.

Det kan være alt fra en liten ting i hverdagen til en helt ny måte å gi tjenesten på.`,
        why: `Alle som skal være med på å forbedre der de jobber, i alle deler av helse- og omsorgstjenesten, trenger å kunne prinsippene og verktøyene. Ledere, ressurspersoner og medarbeidere har hver sin del av arbeidet, og derfor lærer de det sammen.`,
        aims: `Etter nettverket kan

- lederen se hva som bør bli bedre, og sette det i gang
- ressurspersonen være med på å lede forbedringen og gjennomføre den
- medarbeideren se hva som bør bli bedre, og gjøre det bedre`,
        method: `Læringsnettverket er et arbeidsseminar i løpet av et halvt år. Det viktigste skjer mellom samlingene, når dere prøver ut tiltak på eget arbeidssted og måler om de virker. De samme tre møter hver gang.

På samlingene blir dere kjent med temaet og tiltakene, og dere lærer forbedringsverktøy og måter å måle på. I de korte møtene på skjerm deler dere det dere har prøvd så langt. På den siste samlingen legger dere, sammen med ledelsen hjemme, en plan for å spre tiltakene til resten av organisasjonen.`,
        interventions: `Temaet velger dere selv. Skriv hva dere vil forbedre, når dere melder dere på. Det skal ha betydning på deres arbeidssted, og det blir det første utkastet til målet deres.`,
        audience: `Alle kommuner i fylket kan melde på team, fra alle deler av helse- og omsorgstjenesten. Utviklingssenteret (USHT) og statsforvalteren samarbeider om nettverket og oppfordrer hver kommune til å være med.`,
        composition: `Et team er tre personer fra samme arbeidssted, så de kan bruke metoden sammen i sitt eget prosjekt:

- En leder.
- En ressursperson: en som er særlig opptatt av pasientsikkerhet og kvalitet, for eksempel en fagutvikler eller fagsykepleier. Det kan også være en annen som lederen har pekt ut eller gitt et særlig ansvar.
- En medarbeider.`,
        expectations: `- Hvert arbeidssted lager et lokalt pilotprosjekt og prøver ut forbedringer som er viktige der.
- Alle tre møter på samlingene og på skjermmøtene.
- Lederen gir ressurspersonen og de andre ansatte tid til å bruke metoden, delta i møtene og innføre forbedringen på arbeidsstedet eller i kommunen.
- Dere skriver ned hva dere har gjort, og sender inn evalueringer.`,
        leadership: `Vi har sett at det går godt når ledelsen engasjerer seg og støtter teamet som driver arbeidet hjemme. Gi teamet tid til planlegging, innføring og oppfølging av det dere bestemmer dere for.

Vi venter at lederne selv deltar. Det gir forankring, støtte og spredning. Andre i ledergruppen er også velkomne.`,
        cost: `Kommunen dekker reisen selv.

Den som uteblir fra en samlingsdag uten å ha meldt avbud i tide, blir fakturert. Det gjelder hver deltaker og bare dagene dere møtes i samme rom.`,
        agreement: `Påmeldingen er bindende: Dere sier ja til samlingene og til arbeidet mellom dem.`,
      },
    },
    nn: {
      title: "Forbetringskompetanse for leiarar, ressurspersonar og medarbeidarar",
      over: "Læringsnettverk for alle kommunar i fylket",
      lead: "Tre frå same arbeidsstad lærer å forbetre, prøver det ut heime mellom samlingane og ser på eigne tal om det verkar.",
      sections: {
        background: `Nasjonale planar for pasienttryggleik peikar mot det same: færre pasientskadar, ein betre pasienttryggleikskultur og strukturar som varer. Kompetanse i forbetring hjelper tenestene å oppfylle krava i lova om fagleg forsvarlegheit. Difor må opplæringa passe både for leiarar og for medarbeidarar.

Rettleiaren til forskrifta om leiing og kvalitetsforbetring ber om eit styringssystem som viser korleis arbeidet blir planlagt, gjennomført, evaluert og korrigert. Han skildrar forbetring som eit arbeid som aldri stoppar heilt:

- Vis at problemet verkeleg finst.
- Finn årsakene.
- Prøv løysingar i liten skala, og juster til det blir slik de vil.
- Ta i bruk det som verkar, og følg med på at det varer.

Det kan vere alt frå ein liten ting i kvardagen til ein heilt ny måte å gi tenesta på.`,
        why: `Alle som skal vere med på å forbetre der dei arbeider, i alle delar av helse- og omsorgstenesta, treng å kunne prinsippa og verktøya. Leiarar, ressurspersonar og medarbeidarar har kvar sin del av arbeidet, og difor lærer dei det saman.`,
        aims: `Etter nettverket kan

- leiaren sjå kva som bør bli betre, og setje det i gang
- ressurspersonen vere med på å leie forbetringa og gjennomføre henne
- medarbeidaren sjå kva som bør bli betre, og gjere det betre`,
        method: `Læringsnettverket er eit arbeidsseminar i løpet av eit halvt år. Det viktigaste skjer mellom samlingane, når de prøver ut tiltak på eigen arbeidsstad og måler om dei verkar. Dei same tre møter kvar gong.

På samlingane blir de kjende med temaet og tiltaka, og de lærer forbetringsverktøy og måtar å måle på. I dei korte møta på skjerm deler de det de har prøvd så langt. På den siste samlinga legg de, saman med leiinga heime, ein plan for å spreie tiltaka til resten av organisasjonen.`,
        interventions: `Temaet vel de sjølve. Skriv kva de vil forbetre, når de melder dykk på. Det skal ha noko å seie på arbeidsstaden dykkar, og det blir det første utkastet til målet dykkar.`,
        audience: `Alle kommunar i fylket kan melde på team, frå alle delar av helse- og omsorgstenesta. Utviklingssenteret (USHT) og statsforvaltaren samarbeider om nettverket og oppmodar kvar kommune til å vere med.`,
        composition: `Eit team er tre personar frå same arbeidsstad, så dei kan bruke metoden saman i sitt eige prosjekt:

- Ein leiar.
- Ein ressursperson: ein som er særleg oppteken av pasienttryggleik og kvalitet, til dømes ein fagutviklar eller fagsjukepleiar. Det kan òg vere ein annan som leiaren har peikt ut eller gitt eit særleg ansvar.
- Ein medarbeidar.`,
        expectations: `- Kvar arbeidsstad lagar eit lokalt pilotprosjekt og prøver ut forbetringar som er viktige der.
- Alle tre møter på samlingane og på skjermmøta.
- Leiaren gir ressurspersonen og dei andre tilsette tid til å bruke metoden, delta i møta og innføre forbetringa på arbeidsstaden eller i kommunen.
- De skriv ned kva de har gjort, og sender inn evalueringar.`,
        leadership: `Vi har sett at det går godt når leiinga engasjerer seg og støttar teamet som driv arbeidet heime. Gi teamet tid til planlegging, innføring og oppfølging av det de bestemmer dykk for.

Vi ventar at leiarane sjølve deltek. Det gir forankring, støtte og spreiing. Andre i leiargruppa er òg velkomne.`,
        cost: `Kommunen dekkjer reisa sjølv.

Den som uteblir frå ein samlingsdag utan å ha meldt avbod i tide, blir fakturert. Det gjeld kvar deltakar og berre dagane de møtest i same rom.`,
        agreement: `Påmeldinga er bindande: De seier ja til samlingane og til arbeidet mellom dei.`,
      },
    },
    en: {
      title: "Improvement skills for leaders, resource persons and staff",
      over: "A collaborative for every municipality in the county",
      lead: "Three people from one workplace learn how to improve, try it out at home between the sessions, and see from their own figures whether it works.",
      sections: {
        background: `National plans for patient safety point the same way: fewer patients harmed, a better safety culture, and structures that last. Skills in improvement help the services meet the law’s demand for sound professional care. So the training has to suit leaders and staff alike.

The guide to the regulation on leadership and quality improvement asks for a management system that shows how the work is planned, carried out, evaluated and corrected. It describes improvement as work that never quite stops:

- Show that the problem is real.
- Find its causes.
- Try solutions on a small scale, and adjust until the result is what you want.
- Put into use what works, and check that it lasts.

It can be anything from a small everyday matter to a whole new way of giving the service.`,
        why: `Everyone who is to take part in improvement where they work, in any part of the health and care services, needs to know the principles and the tools. Leaders, resource persons and staff each have their share of the work, so they learn it together.`,
        aims: `After the collaborative

- the leader can see what ought to be better, and set it going
- the resource person can help to lead the improvement and carry it out
- the staff member can see what ought to be better, and make it better`,
        method: `The collaborative is a working seminar within half a year. What matters most happens between the sessions, when you try out changes at your own workplace and measure whether they work. The same three people come every time.

At the sessions you get to know the topic and the interventions, and you learn improvement tools and ways of measuring. In the short online meetings you share what you have tried so far. At the last session you make a plan, together with your leaders at home, for spreading the changes to the rest of the organisation.`,
        interventions: `You choose the topic yourselves. Write down what you want to improve when you enrol. It should matter at your workplace, and it becomes the first draft of your aim.`,
        audience: `Every municipality in the county may enrol teams, from any part of the health and care services. The development centre (USHT) and the county governor work together on the collaborative and encourage every municipality to join.`,
        composition: `A team is three people from the same workplace, so that they can use the method together in a project of their own:

- A leader.
- A resource person: someone with a special interest in patient safety and quality, such as a practice developer or a lead nurse, or someone else whom the leader has appointed or given a special responsibility.
- A member of staff.`,
        expectations: `- Each workplace sets up a local pilot project and tries out improvements that matter there.
- All three come to the sessions and the online meetings.
- The leader gives the resource person and the other staff time to use the method, to join the meetings, and to introduce the improvement at the workplace or in the municipality.
- You write down what you have done and send in evaluations.`,
        leadership: `We have seen that things go well when the leaders are involved and support the team that does the work at home. Give the team time to plan, introduce and follow up what you decide to do.

We expect the leaders to take part themselves. It gives the work roots, support and reach. Others in the management group are welcome too.`,
        cost: `The municipality pays for its own travel.

Anyone who stays away from a session day without having cancelled in time is invoiced. This applies to each participant, and only to the days when you meet in one room.`,
        agreement: `Enrolment is binding: you say yes to the sessions and to the work between them.`,
      },
    },
  },
  rules: [
    { severity: "block", rule: "invitedMunicipality" },
    { severity: "block", rule: "positionsOnce", positions: ["leader", "resourcePerson", "staffMember"] },
    { severity: "block", rule: "sameWorkplace" },
    { severity: "block", rule: "improvementDescribed" },
  ],
  focusAreas: [],
  focusAreaChoice: "none",
  // Place and address are left open: the coordinator fills them in.
  sessions: [
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 1: Finn problemet",
        nn: "Samling 1: Finn problemet",
        en: "Session 1: Find the problem",
      },
      programme: {
        nb: "Innføring i forbedringsarbeid, verktøy og måling. Dere planlegger den første utprøvingen.",
        nn: "Innføring i forbetringsarbeid, verktøy og måling. De planlegg den første utprøvinga.",
        en: "An introduction to improvement, its tools and measuring. You plan your first test.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 0, starts: "09:00", ends: "15:00" }],
    },
    {
      kind: "betweenMeeting",
      mode: "online",
      title: { nb: "Skjermmøte 1", nn: "Skjermmøte 1", en: "Online meeting 1" },
      programme: {
        nb: "Teamene forteller hva de har prøvd, og får hjelp til å komme videre.",
        nn: "Teama fortel kva dei har prøvd, og får hjelp til å kome vidare.",
        en: "The teams tell what they have tried and get help to move on.",
      },
      place: "Teams",
      address: "",
      days: [{ afterDays: 29, starts: "13:00", ends: "15:00" }],
    },
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 2: Prøv og mål",
        nn: "Samling 2: Prøv og mål",
        en: "Session 2: Test and measure",
      },
      programme: {
        nb: "Dere viser tallene deres, lærer av de andre teamene og justerer tiltakene.",
        nn: "De viser tala dykkar, lærer av dei andre teama og justerer tiltaka.",
        en: "You show your figures, learn from the other teams and adjust your changes.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 56, starts: "09:00", ends: "15:00" }],
    },
    {
      kind: "betweenMeeting",
      mode: "online",
      title: { nb: "Skjermmøte 2", nn: "Skjermmøte 2", en: "Online meeting 2" },
      programme: {
        nb: "Hva har virket, og hva stopper dere? Teamene hjelper hverandre.",
        nn: "Kva har verka, og kva stoppar dykk? Teama hjelper kvarandre.",
        en: "What has worked, and what is stopping you? The teams help one another.",
      },
      place: "Teams",
      address: "",
      days: [{ afterDays: 92, starts: "13:00", ends: "15:00" }],
    },
    {
      kind: "learningSession",
      mode: "physical",
      title: {
        nb: "Samling 3: Hold på det og spre det",
        nn: "Samling 3: Hald på det og sprei det",
        en: "Session 3: Keep it and spread it",
      },
      programme: {
        nb: "Sammen med lederne deres planlegger dere hvordan det som virker, skal spres.",
        nn: "Saman med leiarane dykkar planlegg de korleis det som verkar, skal spreiast.",
        en: "Together with your leaders you plan how to spread what works.",
      },
      place: "",
      address: "",
      days: [{ afterDays: 119, starts: "09:00", ends: "15:00" }],
    },
  ],
  deadlineDaysBefore: 12,
  fee: { participationFeeOre: 0, noShow: { feeOre: 80000, cancelBy: "09:00", onlyPhysical: true } },
  // The invitation says six months, its own dates span just under four (A156): both are inside.
  duration: { minMonths: 3, maxMonths: 6 },
  references: [
    {
      title: {
        nb: "Veileder til forskrift om ledelse og kvalitetsforbedring",
        nn: "Rettleiar til forskrift om leiing og kvalitetsforbetring",
        en: "Guide to the regulation on leadership and quality improvement (in Norwegian)",
      },
      url: "https://helsedirektoratet.no/retningslinjer/ledelse-og-kvalitetsforbedring",
    },
    {
      title: {
        nb: "Mer om forbedring hos pasientsikkerhetsprogrammet",
        nn: "Meir om forbetring hos pasienttryggleiksprogrammet",
        en: "More about improvement from the patient safety programme (in Norwegian)",
      },
      url: "http://www.pasientsikkerhetsprogrammet.no/",
    },
  ],
  programmeCode: "i-trygge-hender-24-7",
  chooseOneSession: false,
};
