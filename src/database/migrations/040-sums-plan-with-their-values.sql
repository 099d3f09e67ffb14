-- Connections plan named statements once, whatever they are asked with. The sums of a county are read in another way than
-- those of a small one or of the nation, so these functions are planned with what they are asked for.
alter function nation_measure_sums(text, integer, boolean, date, date) set plan_cache_mode = 'auto';
alter function county_measure_sums(text, text, integer, boolean, date, date) set plan_cache_mode = 'auto';
