-- The rules of docs/domain.md that the Prisma schema cannot say, in four parts:
--   1. what one row may hold: CHECKs and unique indexes;
--   2. what holds between rows: triggers;
--   3. facts are never overwritten nor deleted: triggers;
--   4. the plan's revision: triggers.
-- Prisma sees none of them (but for the indexes, which it leaves alone): change them by a migration
-- written by hand. PostgreSQL 15 or later; no extensions.


-- 1. WHAT ONE ROW MAY HOLD ------------------------------------------------------------------------

-- A value may be absent from a CHECK only on purpose: a condition that comes out as null lets the
-- row through, so "has a reason" is written `(reason ~ '\S') IS TRUE`. Of numerics 'NaN' is greater
-- than all: it is shut out.

-- domain.md, Words: Plan is "a period, an evaluation window, areas, pools". The slug is its address
-- in the API.
ALTER TABLE plan
  ADD CONSTRAINT plan_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT plan_period_in_order CHECK (period_end >= period_start),
  ADD CONSTRAINT plan_evaluation_in_order CHECK (evaluation_to >= evaluation_from);

-- domain.md, Words: FocusArea is "numbered 1..n", SubArea is "a FocusArea with a parent; at most
-- one level deep" (the depth is checked in part 2).
ALTER TABLE focus_area
  ADD CONSTRAINT focus_area_number_format CHECK (number ~ '^[0-9]+(\.[0-9]+)?$'),
  ADD CONSTRAINT focus_area_not_its_own_parent CHECK (parent_id <> id);

-- domain.md, Words: an Activity is "numbered within its area (4.2, 3.1.2)"; "Activity on a date D":
-- a dated one has its own start and end date, and for an ongoing one a reason is required.
ALTER TABLE activity
  ADD CONSTRAINT activity_number_format CHECK (number ~ '^[0-9]+(\.[0-9]+){1,2}$'),
  ADD CONSTRAINT activity_title_not_blank CHECK (title ~ '\S'),
  ADD CONSTRAINT activity_dates_for_dated_only CHECK (
    num_nonnulls(start_date, end_date) = CASE schedule_kind WHEN 'dated' THEN 2 ELSE 0 END
  ),
  ADD CONSTRAINT activity_dates_in_order CHECK (end_date >= start_date),
  ADD CONSTRAINT activity_ongoing_has_reason CHECK (
    schedule_kind <> 'ongoing' OR (ongoing_reason ~ '\S') IS TRUE
  ),
  ADD CONSTRAINT activity_weight_positive CHECK (weight > 0 AND weight <> 'NaN');

-- domain.md, Words: progress is in percent. "Time": a wrong fact is voided (who, when, why).
ALTER TABLE status_update
  ADD CONSTRAINT status_update_percent_range CHECK (percent BETWEEN 0 AND 100),
  ADD CONSTRAINT status_update_returned_has_reason CHECK (
    approval <> 'returned' OR (returned_reason ~ '\S') IS TRUE
  ),
  ADD CONSTRAINT status_update_void_whole CHECK (
    num_nonnulls(voided_at, voided_by, void_reason) = 0
    OR (num_nonnulls(voided_at, voided_by, void_reason) = 3 AND void_reason ~ '\S')
  );

ALTER TABLE milestone
  ADD CONSTRAINT milestone_weight_positive CHECK (weight > 0 AND weight <> 'NaN'),
  ADD CONSTRAINT milestone_void_whole CHECK (
    num_nonnulls(voided_at, voided_by, void_reason) = 0
    OR (num_nonnulls(voided_at, voided_by, void_reason) = 3 AND void_reason ~ '\S')
  );

ALTER TABLE indicator
  ADD CONSTRAINT indicator_target_positive CHECK (target > 0 AND target <> 'NaN');

ALTER TABLE measurement
  ADD CONSTRAINT measurement_value_is_number CHECK (value <> 'NaN'),
  ADD CONSTRAINT measurement_void_whole CHECK (
    num_nonnulls(voided_at, voided_by, void_reason) = 0
    OR (num_nonnulls(voided_at, voided_by, void_reason) = 3 AND void_reason ~ '\S')
  );

-- domain.md, Money: whole øre; the kinds of entry and what each names. "Every commitment and
-- expense names an activity, or an area"; a release gives back of a commitment, an expense may draw
-- on one, a void takes back one entry. The upper bound, a billion kroner a thousand times over,
-- keeps every amount exact as a JavaScript number.
ALTER TABLE pool_entry
  ADD CONSTRAINT pool_entry_amount_range CHECK (amount_ore BETWEEN 1 AND 100000000000000),
  ADD CONSTRAINT pool_entry_appropriation_is_for_all CHECK (
    kind <> 'appropriation' OR num_nonnulls(area_id, activity_id, commitment_id) = 0
  ),
  ADD CONSTRAINT pool_entry_allocation_is_for_area CHECK (
    kind <> 'allocation' OR (area_id IS NOT NULL AND activity_id IS NULL)
  ),
  ADD CONSTRAINT pool_entry_names_activity_or_area CHECK (
    kind NOT IN ('commitment', 'expense') OR num_nonnulls(activity_id, area_id) > 0
  ),
  ADD CONSTRAINT pool_entry_draws_on_commitment CHECK (
    CASE kind
      WHEN 'release' THEN commitment_id IS NOT NULL
      WHEN 'expense' THEN true
      ELSE commitment_id IS NULL
    END
  ),
  ADD CONSTRAINT pool_entry_void_takes_back CHECK ((kind = 'void') = (voids_id IS NOT NULL));

-- A voucher is numbered within the plan's accounts for one calendar year.
CREATE UNIQUE INDEX pool_entry_voucher_key
  ON pool_entry (plan_id, (extract(year FROM date)), voucher)
  WHERE voucher IS NOT NULL AND kind <> 'void';

ALTER TABLE pool
  ADD CONSTRAINT pool_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- domain.md, Internal resources: quarter-hours as integers of minutes; an allocation is per unit,
-- area and calendar year; refused ones keep their reason, and make room for another proposal.
ALTER TABLE hour_allocation
  ADD CONSTRAINT hour_allocation_year_range CHECK (year BETWEEN 1900 AND 2200),
  ADD CONSTRAINT hour_allocation_quarter_hours CHECK (minutes >= 0 AND minutes % 15 = 0),
  ADD CONSTRAINT hour_allocation_refused_has_reason CHECK (
    status <> 'refused' OR (reason ~ '\S') IS TRUE
  ),
  ADD CONSTRAINT hour_allocation_decided_at CHECK (status = 'proposed' OR decided_at IS NOT NULL);

CREATE UNIQUE INDEX hour_allocation_one_live_key
  ON hour_allocation (plan_id, unit_id, area_id, year)
  WHERE status <> 'refused';

ALTER TABLE hour_entry
  ADD CONSTRAINT hour_entry_quarter_hours CHECK (minutes > 0 AND minutes % 15 = 0),
  ADD CONSTRAINT hour_entry_void_whole CHECK (
    num_nonnulls(voided_at, voided_by, void_reason) = 0
    OR (num_nonnulls(voided_at, voided_by, void_reason) = 3 AND void_reason ~ '\S')
  );

-- domain.md, Evaluation: "goal attainment 1-5", "recommendation with reason".
ALTER TABLE evaluation_item
  ADD CONSTRAINT evaluation_item_goal_attainment_range CHECK (goal_attainment BETWEEN 1 AND 5),
  ADD CONSTRAINT evaluation_item_recommendation_has_reason CHECK (
    recommendation IS NULL OR (recommendation_reason ~ '\S') IS TRUE
  );

-- domain.md, Words: StatusReport is "a numbered report".
ALTER TABLE status_report
  ADD CONSTRAINT status_report_number_positive CHECK (number > 0);


-- 2. WHAT HOLDS BETWEEN ROWS ----------------------------------------------------------------------

-- These run AFTER the row is written: by then the plan's row is locked (part 4), so no other
-- transaction can change what they read before this one ends.

-- domain.md, Words: SubArea is "at most one level deep".
CREATE FUNCTION check_area_depth() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM focus_area
     WHERE plan_id = NEW.plan_id
       AND (id = NEW.parent_id AND parent_id IS NOT NULL OR parent_id = NEW.id)
  ) THEN
    RAISE EXCEPTION 'area % would be more than one level deep', NEW.number
      USING ERRCODE = 'check_violation', TABLE = 'focus_area', CONSTRAINT = 'focus_area_one_level';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER focus_area_one_level AFTER INSERT OR UPDATE OF parent_id ON focus_area
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION check_area_depth();

-- domain.md, Money: a release and an expense draw on a commitment, nothing else. A void is never
-- voided: what it took back is entered anew.
CREATE FUNCTION check_entry_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pool_entry WHERE id = NEW.commitment_id AND kind <> 'commitment') THEN
    RAISE EXCEPTION 'entry % is no commitment to draw on', NEW.commitment_id
      USING ERRCODE = 'check_violation', TABLE = 'pool_entry', CONSTRAINT = 'pool_entry_links';
  END IF;
  IF EXISTS (SELECT FROM pool_entry WHERE id = NEW.voids_id AND kind = 'void') THEN
    RAISE EXCEPTION 'entry % is a void, which cannot be voided', NEW.voids_id
      USING ERRCODE = 'check_violation', TABLE = 'pool_entry', CONSTRAINT = 'pool_entry_links';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER pool_entry_links AFTER INSERT ON pool_entry
  FOR EACH ROW WHEN (num_nonnulls(NEW.commitment_id, NEW.voids_id) > 0)
  EXECUTE FUNCTION check_entry_links();


-- 3. FACTS ARE NEVER OVERWRITTEN NOR DELETED ------------------------------------------------------

-- domain.md, Time: "no fact is overwritten: a wrong fact is voided (who, when, why), and stays
-- visible in the history. So the state on any date can be worked out again."

CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % is never deleted', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
END $$;

-- Its arguments are the columns that may change.
CREATE FUNCTION refuse_overwrite() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free text[] := coalesce(TG_ARGV, '{}');
BEGIN
  IF to_jsonb(OLD) - free <> to_jsonb(NEW) - free THEN
    RAISE EXCEPTION 'a row of % is never overwritten', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER status_update_never_deleted BEFORE DELETE ON status_update
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER milestone_never_deleted BEFORE DELETE ON milestone
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER measurement_never_deleted BEFORE DELETE ON measurement
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER pool_entry_never_deleted BEFORE DELETE ON pool_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER hour_entry_never_deleted BEFORE DELETE ON hour_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER decision_never_deleted BEFORE DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER audit_event_never_deleted BEFORE DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- An update that a contact person submits is approved or returned later: domain.md, "Activity on a
-- date D".
CREATE TRIGGER status_update_never_overwritten BEFORE UPDATE ON status_update
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite(
    'approval', 'returned_reason', 'voided_at', 'voided_by', 'void_reason', 'revision'
  );
CREATE TRIGGER measurement_never_overwritten BEFORE UPDATE ON measurement
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite(
    'voided_at', 'voided_by', 'void_reason', 'revision'
  );
CREATE TRIGGER hour_entry_never_overwritten BEFORE UPDATE ON hour_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite(
    'voided_at', 'voided_by', 'void_reason', 'revision'
  );
-- The ledger and the committee's decisions are only ever added to: a void, a later decision.
CREATE TRIGGER pool_entry_never_overwritten BEFORE UPDATE ON pool_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite('revision');
CREATE TRIGGER decision_never_overwritten BEFORE UPDATE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite('revision');
CREATE TRIGGER audit_event_never_overwritten BEFORE UPDATE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite();


-- 4. THE PLAN'S REVISION --------------------------------------------------------------------------

-- docs/decisions/0003: each transaction that changes anything below a plan raises plan.revision by
-- one, stamps each row it changes with that number, and tells the channel `plan_changed`. The
-- plan's row stays locked until the transaction ends, so the revisions of one plan commit in their
-- order: who has read the plan at revision N and reads the rows with a greater one misses nothing.

-- The one place where a revision is raised. What an UPDATE itself asks plan.revision to be is
-- passed over. That it was raised is remembered in a setting that is local to the transaction, and
-- so goes back with a savepoint as the plan's row does: `koreplan.revision_<plan id>` holds
-- '<transaction id>:<revision>'.
CREATE FUNCTION raise_own_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  mark text := 'koreplan.revision_' || NEW.id;
  xact text := pg_current_xact_id()::text;
BEGIN
  IF split_part(current_setting(mark, true), ':', 1) = xact THEN
    NEW.revision := OLD.revision;
  ELSE
    NEW.revision := OLD.revision + 1;
    PERFORM set_config(mark, xact || ':' || NEW.revision, true);
    PERFORM pg_notify(
      'plan_changed',
      json_build_object('plan', NEW.slug, 'revision', NEW.revision)::text
    );
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER plan_revision BEFORE UPDATE ON plan
  FOR EACH ROW EXECUTE FUNCTION raise_own_revision();

-- This transaction's revision of a plan; raises it at the first call.
CREATE FUNCTION raise_plan_revision(raised_plan integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  mark text := current_setting('koreplan.revision_' || raised_plan, true);
  raised integer;
BEGIN
  IF split_part(mark, ':', 1) = pg_current_xact_id()::text THEN
    RETURN split_part(mark, ':', 2);
  END IF;
  UPDATE plan SET revision = revision WHERE id = raised_plan RETURNING revision INTO raised;
  RETURN raised;
END $$;

CREATE FUNCTION stamp_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A plan that is not there is the foreign key's to refuse.
  NEW.revision := coalesce(raise_plan_revision(NEW.plan_id), 0);
  RETURN NEW;
END $$;

CREATE FUNCTION raise_revision_of_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM raise_plan_revision(OLD.plan_id);
  RETURN NULL;
END $$;

-- Who reads by revision would keep a row that had gone to another plan.
CREATE FUNCTION refuse_other_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % never moves to another plan', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
END $$;

DO $$
DECLARE
  stamped text;
BEGIN
  FOREACH stamped IN ARRAY ARRAY[
    'focus_area', 'activity', 'status_update', 'milestone', 'indicator', 'measurement', 'pool',
    'pool_entry', 'hour_allocation', 'hour_entry', 'meeting', 'agenda_item', 'status_report',
    'evaluation', 'evaluation_item', 'decision'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %1$s_revision BEFORE INSERT OR UPDATE ON %1$s
         FOR EACH ROW EXECUTE FUNCTION stamp_revision()', stamped);
    EXECUTE format(
      'CREATE TRIGGER %1$s_revision_deleted AFTER DELETE ON %1$s
         FOR EACH ROW EXECUTE FUNCTION raise_revision_of_deleted()', stamped);
    EXECUTE format(
      'CREATE TRIGGER %1$s_keeps_plan BEFORE UPDATE OF plan_id ON %1$s
         FOR EACH ROW WHEN (NEW.plan_id <> OLD.plan_id)
         EXECUTE FUNCTION refuse_other_plan()', stamped);
  END LOOP;
END $$;

-- What happened to no plan (somebody signed in) has no revision.
CREATE TRIGGER audit_event_revision BEFORE INSERT ON audit_event
  FOR EACH ROW WHEN (NEW.plan_id IS NOT NULL) EXECUTE FUNCTION stamp_revision();

-- Who takes part is shown with the activity or the area: its row is stamped too, once for each
-- transaction.
CREATE FUNCTION touch_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE activity SET revision = revision
   WHERE id IN (OLD.activity_id, NEW.activity_id) AND revision <> raise_plan_revision(plan_id);
  RETURN NULL;
END $$;

CREATE FUNCTION touch_area() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE focus_area SET revision = revision
   WHERE id IN (OLD.area_id, NEW.area_id) AND revision <> raise_plan_revision(plan_id);
  RETURN NULL;
END $$;

CREATE TRIGGER activity_unit_revision AFTER INSERT OR UPDATE OR DELETE ON activity_unit
  FOR EACH ROW EXECUTE FUNCTION touch_activity();
CREATE TRIGGER activity_partner_revision AFTER INSERT OR UPDATE OR DELETE ON activity_partner
  FOR EACH ROW EXECUTE FUNCTION touch_activity();
CREATE TRIGGER area_unit_revision AFTER INSERT OR UPDATE OR DELETE ON area_unit
  FOR EACH ROW EXECUTE FUNCTION touch_area();
CREATE TRIGGER area_partner_revision AFTER INSERT OR UPDATE OR DELETE ON area_partner
  FOR EACH ROW EXECUTE FUNCTION touch_area();

-- Names that belong to no plan are shown by any: when one changes, every plan has changed. In the
-- order of their ids, so that two such transactions wait for each other and never lock each other
-- out.
CREATE FUNCTION raise_every_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  shown_by integer;
BEGIN
  FOR shown_by IN SELECT id FROM plan ORDER BY id LOOP
    PERFORM raise_plan_revision(shown_by);
  END LOOP;
  RETURN NULL;
END $$;

-- The rows that show the name are stamped too: who reads by revision would keep the old one.
CREATE FUNCTION touch_rows_of_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE focus_area SET revision = revision
   WHERE id IN (SELECT area_id FROM area_unit WHERE unit_id = NEW.id);
  UPDATE activity SET revision = revision
   WHERE lead_unit_id = NEW.id
      OR id IN (SELECT activity_id FROM activity_unit WHERE unit_id = NEW.id);
  UPDATE hour_entry SET revision = revision WHERE unit_id = NEW.id;
  RETURN NULL;
END $$;

CREATE FUNCTION touch_rows_of_partner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE focus_area SET revision = revision
   WHERE id IN (SELECT area_id FROM area_partner WHERE partner_id = NEW.id);
  UPDATE activity SET revision = revision
   WHERE id IN (SELECT activity_id FROM activity_partner WHERE partner_id = NEW.id);
  RETURN NULL;
END $$;

-- Triggers fire in the order of their names: every plan is locked, in order, before its rows are.
CREATE TRIGGER unit_revision AFTER UPDATE ON unit
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
CREATE TRIGGER unit_rows_revision AFTER UPDATE ON unit
  FOR EACH ROW EXECUTE FUNCTION touch_rows_of_unit();
CREATE TRIGGER unit_alias_revision AFTER INSERT OR UPDATE OR DELETE ON unit_alias
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
CREATE TRIGGER partner_revision AFTER UPDATE ON partner
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
CREATE TRIGGER partner_rows_revision AFTER UPDATE ON partner
  FOR EACH ROW EXECUTE FUNCTION touch_rows_of_partner();
CREATE TRIGGER partner_alias_revision AFTER INSERT OR UPDATE OR DELETE ON partner_alias
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
CREATE TRIGGER committee_revision AFTER UPDATE ON committee
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
CREATE TRIGGER committee_member_revision AFTER INSERT OR UPDATE OR DELETE ON committee_member
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
