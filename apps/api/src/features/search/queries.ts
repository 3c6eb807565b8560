/**
 * What is searched, one kind after the other. Parameters: $1 the plan's id, $2 the words as a tsquery, $3 a number
 * or null, $4 what the same number begins like, $5 the date, $6 who asks, $7 whether that one decides on reports,
 * $8 how many of each kind, $9 the last day of comments or null for all, $10 the time zone of days, $11 and $12
 * areas and activities whose titles have the words within others.
 */

/** Best first among this many; who types a single letter looks for nothing that is further down. */
const MOST_RANKED = 300

// Word for word the expressions of the indexes: prisma/migrations, search_and_notices.
const AREA_VECTOR = `search_vector(number || ' ' || title, coalesce(description, '') || ' ' || coalesce(timetable_note, ''))`
const ACTIVITY_VECTOR = `search_vector(number || ' ' || title,
    coalesce(description, '') || ' ' || coalesce(expected_results, '') || ' ' || coalesce(ongoing_reason, ''))`
const UPDATE_VECTOR = `search_vector('', words)`
const COMMENT_VECTOR = `search_vector('', text)`
const PARTNER_VECTOR = `search_vector(name, '')`
const ALIAS_VECTOR = `search_vector(alias, '')`

/** A number itself comes first, then those below it, then what has the words. */
const rankOf = (vector: string): string =>
  `CASE WHEN number = $3 THEN 20 WHEN number LIKE $4 THEN 10 ELSE ts_rank(${vector}, $2::tsquery, 1) END`

const inOrder = (number: string): string => `string_to_array(${number}, '.')::int[]`

const AREAS = `
  SELECT 'area' AS kind, id, number, 'area' AS "of", title AS heading,
    coalesce(description, '') || ' ' || coalesce(timetable_note, '') AS body,
    NULL::date AS date, NULL::text AS author, false AS archived, ${rankOf(AREA_VECTOR)} AS rank
  FROM focus_area WHERE archived_on IS NULL AND id IN (
    (SELECT id FROM focus_area WHERE plan_id = $1 AND ${AREA_VECTOR} @@ $2::tsquery LIMIT ${MOST_RANKED})
    UNION SELECT id FROM focus_area WHERE plan_id = $1 AND number LIKE $4
    UNION SELECT unnest($11::int[]))
  ORDER BY rank DESC, ${inOrder('number')} LIMIT $8`

const ACTIVITIES = `
  SELECT 'activity', id, number, 'activity', title,
    coalesce(description, '') || ' ' || coalesce(expected_results, '') || ' ' || coalesce(ongoing_reason, ''),
    NULL::date, NULL::text, coalesce(archived_on <= $5::date, false) AS archived,
    ${rankOf(ACTIVITY_VECTOR)} AS rank
  FROM activity WHERE id IN (
    (SELECT id FROM activity WHERE plan_id = $1 AND ${ACTIVITY_VECTOR} @@ $2::tsquery LIMIT ${MOST_RANKED})
    UNION (SELECT id FROM activity WHERE plan_id = $1 AND number LIKE $4 LIMIT ${MOST_RANKED})
    UNION SELECT activity_id FROM former_number WHERE plan_id = $1 AND number = $3
    UNION SELECT unnest($12::int[]))
  ORDER BY archived, rank DESC, ${inOrder('number')} LIMIT $8`

const UPDATES = `
  SELECT 'update', u.id, a.number, 'activity', a.title, u.words, u.date, u.author, false,
    ts_rank(${UPDATE_VECTOR}, $2::tsquery, 1) AS rank
  FROM status_update u JOIN activity a ON a.id = u.activity_id
  WHERE u.id IN (SELECT id FROM status_update WHERE plan_id = $1 AND ${UPDATE_VECTOR} @@ $2::tsquery
    AND date <= $5::date AND voided_at IS NULL AND (approval = 'approved' OR author_id = $6 OR $7::boolean)
    LIMIT ${MOST_RANKED})
  ORDER BY rank DESC, u.date DESC, u.id DESC LIMIT $8`

const COMMENTS = `
  SELECT 'comment', c.id, a.number, 'activity', a.title, c.text, (c.created_at AT TIME ZONE $10)::date, c.author,
    false, ts_rank(${COMMENT_VECTOR}, $2::tsquery, 1) AS rank
  FROM comment c JOIN activity a ON a.id = c.activity_id
  WHERE c.id IN (SELECT id FROM comment WHERE plan_id = $1 AND ${COMMENT_VECTOR} @@ $2::tsquery
    AND removed_at IS NULL AND ($9::date IS NULL OR (created_at AT TIME ZONE $10)::date <= $9::date)
    LIMIT ${MOST_RANKED})
  ORDER BY rank DESC, c.created_at DESC, c.id DESC LIMIT $8`

/** A partner is found by its other spellings too, where it takes part in the plan. */
const PARTNERS = `
  SELECT 'partner', p.id, place.number, place."of", p.name,
    coalesce((SELECT string_agg(alias, ', ' ORDER BY alias) FROM partner_alias WHERE partner_id = p.id), ''),
    NULL::date, NULL::text, false, ts_rank(${PARTNER_VECTOR}, $2::tsquery, 1) AS rank
  FROM partner p CROSS JOIN LATERAL (
    SELECT number, "of" FROM (
      SELECT a.number, 'activity' AS "of" FROM activity_partner JOIN activity a ON a.id = activity_id
      WHERE partner_id = p.id AND a.plan_id = $1
      UNION ALL SELECT f.number, 'area' FROM area_partner JOIN focus_area f ON f.id = area_id
      WHERE partner_id = p.id AND f.plan_id = $1 AND f.archived_on IS NULL) places
    ORDER BY ${inOrder('number')} LIMIT 1) place
  WHERE p.id IN (SELECT id FROM partner WHERE ${PARTNER_VECTOR} @@ $2::tsquery
    UNION SELECT partner_id FROM partner_alias WHERE ${ALIAS_VECTOR} @@ $2::tsquery)
  ORDER BY rank DESC, p.name COLLATE "da-x-icu" LIMIT $8`

export const SEARCH = [AREAS, ACTIVITIES, UPDATES, COMMENTS, PARTNERS]
  .map((kind) => `(${kind})`)
  .join('\nUNION ALL\n')

/** Of each word ($1 as written, $2 folded): whether it says nothing by itself, and what is left without its ending. */
export const STEMS = `
  SELECT ts_lexize('danish_stem', lower(written)) = '{}' AS empty, (ts_lexize('danish_stem', folded))[1] AS stem
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS word (written, folded, place) ORDER BY place`
