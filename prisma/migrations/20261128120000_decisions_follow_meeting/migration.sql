-- docs/domain.md, Evaluation: a decision bears the date of its meeting, also when that is mended, until the
-- evaluation is closed with it. Nothing else of it is ever overwritten.
DROP TRIGGER decision_never_overwritten ON decision;
CREATE TRIGGER decision_never_overwritten BEFORE UPDATE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite('date', 'revision');

CREATE FUNCTION refuse_moved_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM meeting WHERE id = NEW.meeting_id AND date = NEW.date) THEN
    RAISE EXCEPTION 'decision % would bear another date than its meeting', NEW.id
      USING ERRCODE = 'check_violation', TABLE = 'decision', CONSTRAINT = TG_NAME;
  END IF;
  IF EXISTS (
    SELECT FROM evaluation WHERE id = NEW.evaluation_id AND closed_at >= NEW.recorded_at
  ) THEN
    RAISE EXCEPTION 'decision % is frozen with its evaluation', NEW.id
      USING ERRCODE = 'restrict_violation', TABLE = 'decision', CONSTRAINT = TG_NAME;
  END IF;
  -- Those of the same meeting move along.
  IF EXISTS (
    SELECT FROM decision o
    WHERE o.activity_id = NEW.activity_id AND o.meeting_id IS DISTINCT FROM NEW.meeting_id
      AND ((o.id < NEW.id AND o.date > NEW.date) OR (o.id > NEW.id AND o.date < NEW.date))
  ) THEN
    RAISE EXCEPTION 'decision % would pass another of its activity', NEW.id
      USING ERRCODE = 'check_violation', TABLE = 'decision', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER zz_decision_moved BEFORE UPDATE OF date ON decision
  FOR EACH ROW WHEN (NEW.date <> OLD.date) EXECUTE FUNCTION refuse_moved_decision();

CREATE FUNCTION move_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE decision SET date = NEW.date WHERE meeting_id = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER zz_meeting_moves_decisions AFTER UPDATE OF date ON meeting
  FOR EACH ROW WHEN (NEW.date <> OLD.date) EXECUTE FUNCTION move_decisions();
