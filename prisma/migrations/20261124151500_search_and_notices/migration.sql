-- Full-text search, and a notice when accounts change. Prisma sees none of it.

-- Bodies that are read when they are made (RETURN, not a string): indexes are built where no schema but
-- PostgreSQL's own is looked through for names.

-- Letters without their marks, taken apart only where there are others than a to z.
CREATE FUNCTION search_bare(given text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN octet_length(given) = length(given) THEN given
    ELSE regexp_replace(normalize(given, NFD), '[\u0300-\u036F]', '', 'g') END;

-- As packages/domain/src/search.ts folds: small letters, å as aa, æ and ä as ae, ø and ö as oe, other
-- letters without their marks. å, ä and ö may be written as one letter, or as a letter and its mark.
CREATE FUNCTION search_fold(given text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN search_bare(
    replace(replace(replace(replace(replace(replace(replace(replace(
      lower(given COLLATE "da-x-icu"),
      'å', 'aa'), 'æ', 'ae'), 'ø', 'oe'), 'ä', 'ae'), 'ö', 'oe'),
      U&'a\030A', 'aa'), U&'a\0308', 'ae'), U&'o\0308', 'oe'));

-- Punctuation would make addresses and paths of what are words; a point counts between digits alone (4.2).
CREATE FUNCTION search_words(given text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(search_fold(given), '[]!-,/:-@[\\^_`{|}~»«”“’–—…-]+|(?<!\d)\.|\.(?!\d)', ' ', 'g');

-- Each word as it is, for its beginnings, and without its Danish ending.
CREATE FUNCTION search_both(words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsvector('simple', words) || to_tsvector('danish', words);

-- A heading weighs more than the text below it.
CREATE FUNCTION search_vector(heading text, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN setweight(search_both(search_words(heading)), 'A')
      || setweight(search_both(search_words(body)), 'C');

-- Their expressions stand word for word in apps/api/src/features/search/queries.ts.
CREATE INDEX focus_area_search ON focus_area USING gin (
  search_vector(number || ' ' || title, coalesce(description, '') || ' ' || coalesce(timetable_note, '')));
CREATE INDEX activity_search ON activity USING gin (
  search_vector(number || ' ' || title,
    coalesce(description, '') || ' ' || coalesce(expected_results, '') || ' ' || coalesce(ongoing_reason, '')));
CREATE INDEX status_update_search ON status_update USING gin (search_vector('', words));
-- What was removed is not kept in the index either.
CREATE INDEX comment_search ON comment USING gin (search_vector('', text)) WHERE removed_at IS NULL;
CREATE INDEX partner_search ON partner USING gin (search_vector(name, ''));
CREATE INDEX partner_alias_search ON partner_alias USING gin (search_vector(alias, ''));

-- A stream of changes ends soon after the right to it.
CREATE FUNCTION tell_accounts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('accounts_changed', NEW.accounts_revision::text);
  RETURN NULL;
END $$;

CREATE TRIGGER installation_accounts_changed AFTER UPDATE OF accounts_revision ON installation
  FOR EACH ROW EXECUTE FUNCTION tell_accounts_changed();
