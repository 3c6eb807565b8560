/**
 * What a plan's state is read with. Each query gives the rows that changed after revision $2 of plan $1,
 * so that a first reading ($2 = -1) and a refresh after a write are the same code.
 */
const instantOf = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const voidable = `${instantOf('recorded_at')} AS "recordedAt",
  ${instantOf('voided_at')} AS "voidedAt", voided_by AS "voidedBy", void_reason AS "voidReason", voided_at IS NOT NULL AS voided`

export const PLAN = `
  SELECT p.id, slug, title, short_title AS "shortTitle", organisation, description,
    period_start AS "periodStart", period_end AS "periodEnd",
    evaluation_from AS "evaluationFrom", evaluation_to AS "evaluationTo",
    evaluation_precision AS "evaluationPrecision", evaluation_purpose AS "evaluationPurpose",
    resource_note AS "resourceNote", agenda_sections AS "agendaHeadings", example_clock AS "exampleClock", revision,
    json_build_object('document', p.source_document, 'heading', p.source_heading,
      'place', p.source_place) AS source,
    (SELECT json_build_object('slug', n.slug, 'shortTitle', n.short_title) FROM plan n
      WHERE n.previous_plan_id = p.id ORDER BY n.id LIMIT 1) AS "nextEdition",
    (SELECT json_build_object('name', c.name, 'shortName', c.short_name,
        'secretariat', c.secretariat,
        'source', json_build_object('heading', c.source_heading, 'place', c.source_place),
        'members', coalesce((SELECT json_agg(json_build_object('name', m.name, 'party', m.party,
          'office', m.office) ORDER BY m.position) FROM committee_member m
          WHERE m.committee_id = c.id), '[]'))
      FROM committee c WHERE c.id = p.committee_id) AS committee
  FROM plan p WHERE p.slug = $1`

export const AREAS = `
  SELECT id, revision AS version, number, position, parent_id AS "parentId", title, short_title AS "shortTitle",
    description, timetable_note AS "timetableNote",
    json_build_object('heading', source_heading, 'place', source_place) AS source,
    json_build_object(
      'units', coalesce((SELECT json_agg(u.name ORDER BY u.name COLLATE "da-x-icu") FROM area_unit au
        JOIN unit u ON u.id = au.unit_id WHERE au.area_id = a.id), '[]'),
      'partners', coalesce((SELECT json_agg(json_build_object('name', p.name, 'kind', p.kind)
        ORDER BY p.name COLLATE "da-x-icu") FROM area_partner ap
        JOIN partner p ON p.id = ap.partner_id WHERE ap.area_id = a.id), '[]')) AS participants
  FROM focus_area a WHERE plan_id = $1 AND revision > $2 AND archived_on IS NULL`

export const ACTIVITIES = `
  SELECT a.id, a.revision AS version, a.number, a.position, a.area_id AS "areaId", a.title, a.description,
    a.expected_results AS "expectedResults", a.schedule_kind AS "scheduleKind",
    a.start_date AS "startDate", a.end_date AS "endDate", a.ongoing_reason AS "ongoingReason",
    a.weight, a.archived_on AS "archivedOn", a.lead_unit_id AS "leadUnitId", l.name AS lead,
    coalesce((SELECT json_agg(unit_id) FROM activity_unit WHERE activity_id = a.id), '[]') AS "unitIds",
    CASE WHEN a.source_heading IS NOT NULL THEN
      json_build_object('heading', a.source_heading, 'place', a.source_place) END AS source,
    (SELECT json_build_object('plan', p.slug, 'planTitle', p.short_title, 'number', o.number, 'title', o.title)
      FROM activity o JOIN plan p ON p.id = o.plan_id WHERE o.id = a.continues_id) AS continues,
    json_build_object(
      'units', coalesce((SELECT json_agg(u.name ORDER BY u.name COLLATE "da-x-icu")
        FROM activity_unit au JOIN unit u ON u.id = au.unit_id WHERE au.activity_id = a.id), '[]'),
      'partners', coalesce((SELECT json_agg(json_build_object('name', p.name, 'kind', p.kind)
        ORDER BY p.name COLLATE "da-x-icu") FROM activity_partner ap
        JOIN partner p ON p.id = ap.partner_id WHERE ap.activity_id = a.id), '[]')) AS participants
  FROM activity a LEFT JOIN unit l ON l.id = a.lead_unit_id
  WHERE a.plan_id = $1 AND a.revision > $2`

export const UPDATES = `
  SELECT id, id AS sequence, activity_id AS "activityId", date, state, percent, words, author,
    author_id AS "authorId", approval, returned_reason AS "returnedReason",
    decided_by AS "decidedBy", ${instantOf('decided_at')} AS "decidedAt", ${voidable}
  FROM status_update WHERE plan_id = $1 AND revision > $2`

export const MILESTONES = `
  SELECT id, revision AS version, activity_id AS "activityId", position, title, due_date AS "dueDate",
    completed_on AS "completedOn", weight, voided_at IS NOT NULL AS voided
  FROM milestone WHERE plan_id = $1 AND revision > $2`

export const INDICATORS = `
  SELECT id, revision AS version, activity_id AS "activityId", position, title, unit, kind,
    target_period AS "targetPeriod", target, approximate, voided_at IS NOT NULL AS voided
  FROM indicator WHERE plan_id = $1 AND revision > $2`

export const MEASUREMENTS = `
  SELECT id, id AS sequence, indicator_id AS "indicatorId", date, value, words, ${voidable}
  FROM measurement WHERE plan_id = $1 AND revision > $2`

export const POOLS = `
  SELECT id, slug, name, currency, position,
    CASE WHEN source_heading IS NOT NULL THEN
      json_build_object('heading', source_heading, 'place', source_place) END AS source
  FROM pool WHERE plan_id = $1 AND revision > $2`

export const ENTRIES = `
  SELECT id, id AS sequence, pool_id AS "poolId", kind, date, date_precision AS "datePrecision",
    amount_ore AS "amountOre", area_id AS "areaId", activity_id AS "activityId",
    commitment_id AS "commitmentId", voids_id AS "voidsId", text, voucher, payee,
    import_id AS "importId", author,
    ${instantOf('recorded_at')} AS "recordedAt"
  FROM pool_entry WHERE plan_id = $1 AND revision > $2`

export const VOUCHERS = `
  SELECT id, entry_id AS "entryId", removed_at IS NOT NULL AS removed
  FROM attachment WHERE plan_id = $1 AND revision > $2 AND entry_id IS NOT NULL`

export const CLOSED_MONTHS = `
  SELECT id, to_char(month, 'YYYY-MM') AS month, closed_by AS "closedBy",
    ${instantOf('closed_at')} AS "closedAt", reopened_by AS "reopenedBy",
    ${instantOf('reopened_at')} AS "reopenedAt", reopen_reason AS "reopenReason"
  FROM closed_month WHERE plan_id = $1 AND revision > $2`

export const HOURS = `
  SELECT h.id, activity_id AS "activityId", unit_id AS "unitId", u.name AS unit, date, minutes,
    words, author, ${voidable}
  FROM hour_entry h JOIN unit u ON u.id = h.unit_id WHERE plan_id = $1 AND revision > $2`

export const ALLOCATIONS = `
  SELECT id, unit_id AS "unitId", area_id AS "areaId", year, minutes, status, reason,
    replaced_by_id AS "replacedById", replaced_by_id IS NOT NULL AS replaced,
    withdrawn_at IS NOT NULL AS withdrawn, proposed_by AS "proposedBy",
    ${instantOf('proposed_at')} AS "proposedAt", decided_by AS "decidedBy",
    ${instantOf('decided_at')} AS "decidedAt", withdrawn_by AS "withdrawnBy",
    ${instantOf('withdrawn_at')} AS "withdrawnAt"
  FROM hour_allocation WHERE plan_id = $1 AND revision > $2`

export const MEETINGS = `
  SELECT id, revision AS version, date, starts_at AS "startsAt", title, place, present,
    ${instantOf('cancelled_at')} AS "cancelledAt", cancelled_by AS "cancelledBy",
    cancel_reason AS "cancelReason"
  FROM meeting WHERE plan_id = $1 AND revision > $2`

export const AGENDA_ITEMS = `
  SELECT id, revision AS version, meeting_id AS "meetingId", position, title, kind, as_of AS "asOf",
    sections, status_report_id AS "statusReportId", removed_at IS NOT NULL AS removed
  FROM agenda_item WHERE plan_id = $1 AND revision > $2`

export const STATUS_REPORTS = `
  SELECT id, revision AS version, number, title, as_of AS "asOf", drafted_by AS "draftedBy",
    ${instantOf('drafted_at')} AS "draftedAt", approved_by AS "approvedBy",
    ${instantOf('approved_at')} AS "approvedAt", frozen_by AS "frozenBy",
    ${instantOf('frozen_at')} AS "frozenAt", figures, checksum,
    discarded_at IS NOT NULL AS discarded
  FROM status_report WHERE plan_id = $1 AND revision > $2`

export const REPORT_SECTIONS = `
  SELECT id, revision AS version, report_id AS "reportId", area_id AS "areaId", text, author,
    ready_by AS "readyBy", ${instantOf('ready_at')} AS "readyAt"
  FROM status_report_section WHERE plan_id = $1 AND revision > $2`

export const EVALUATIONS = `
  SELECT id, revision AS version, cut_off AS "cutOff", opened_by AS "openedBy",
    ${instantOf('opened_at')} AS "openedAt", closed_by AS "closedBy",
    ${instantOf('closed_at')} AS "closedAt", figures, checksum
  FROM evaluation WHERE plan_id = $1 AND revision > $2`

/** One of an activity: a plan is evaluated once. */
export const ASSESSMENTS = `
  SELECT activity_id AS id, revision AS version, achieved, learned, goal_attainment AS "goalAttainment",
    recommendation, recommendation_reason AS "recommendationReason", written_by AS "writtenBy",
    ${instantOf('written_at')} AS "writtenAt"
  FROM evaluation_item WHERE plan_id = $1 AND revision > $2`

export const DECISIONS = `
  SELECT id, activity_id AS "activityId", meeting_id AS "meetingId", verdict, reason, votes, date,
    entered_by AS "enteredBy", ${instantOf('recorded_at')} AS "recordedAt"
  FROM decision WHERE plan_id = $1 AND revision > $2`

/** Units belong to no plan: each that is made or renamed raises every plan's revision. */
export const UNITS = `SELECT id, name FROM unit ORDER BY name COLLATE "da-x-icu"`

/** What of the plan the next edition carries on: rows of another plan, so all of them each time. */
export const CARRIED_ON = `
  SELECT n.continues_id AS id, p.slug AS plan, p.short_title AS "planTitle", n.number, n.title
  FROM activity n JOIN plan p ON p.id = n.plan_id JOIN activity o ON o.id = n.continues_id
  WHERE o.plan_id = $1 ORDER BY n.id`

export const FORMER_NUMBERS = `
  SELECT f.number AS former, a.number FROM former_number f JOIN activity a ON a.id = f.activity_id
  WHERE f.plan_id = $1`

/** Every plan's revision, and the accounts': what tells whether a state is still the newest. */
export const REVISIONS = `
  (SELECT slug, revision FROM plan ORDER BY id)
  UNION ALL SELECT NULL, accounts_revision FROM installation`
