-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "continues_id" INTEGER;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "entered_by" TEXT NOT NULL,
ADD COLUMN     "votes" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "evaluation" ADD COLUMN     "closed_by" TEXT,
ADD COLUMN     "opened_by" TEXT NOT NULL,
ALTER COLUMN "figures" SET DATA TYPE TEXT;

-- AlterTable
ALTER TABLE "evaluation_item" ADD COLUMN     "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "written_by" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "activity_continues_id_idx" ON "activity"("continues_id");

-- CreateIndex
CREATE INDEX "decision_plan_id_revision_idx" ON "decision"("plan_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_plan_id_key" ON "evaluation"("plan_id");

-- CreateIndex
CREATE INDEX "evaluation_item_plan_id_revision_idx" ON "evaluation_item"("plan_id", "revision");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_continues_id_fkey" FOREIGN KEY ("continues_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

-- Closed with all that it is closed with; the checksum is of the very text that is kept.
ALTER TABLE evaluation
  ADD CONSTRAINT evaluation_closed_whole CHECK (
    num_nonnulls(closed_at, closed_by, figures, checksum) IN (0, 4)
  ),
  ADD CONSTRAINT evaluation_checksum CHECK (
    checksum = encode(sha256(convert_to(figures, 'UTF8')), 'hex')
  );
ALTER TABLE decision
  ADD CONSTRAINT decision_votes_list CHECK (jsonb_typeof(votes) = 'array');

CREATE TRIGGER evaluation_never_deleted BEFORE DELETE ON evaluation
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER evaluation_item_never_deleted BEFORE DELETE ON evaluation_item
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- domain.md, Evaluation: closing "freezes the figures as they stood: later changes of facts do not move them".
CREATE TRIGGER evaluation_closed BEFORE UPDATE ON evaluation
  FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_overwrite('revision');

CREATE FUNCTION refuse_closed_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM evaluation WHERE id = NEW.evaluation_id AND closed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'evaluation % is closed', NEW.evaluation_id
      USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

-- The plan's row is locked already, by the revision, so that nobody closes the evaluation meanwhile.
CREATE TRIGGER zz_evaluation_item_closed BEFORE INSERT OR UPDATE ON evaluation_item
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_evaluation();

-- "A decision is only ever followed by a later one."
CREATE FUNCTION refuse_earlier_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM decision WHERE activity_id = NEW.activity_id AND date > NEW.date) THEN
    RAISE EXCEPTION 'a later decision than that of % stands', NEW.date
      USING ERRCODE = 'check_violation', TABLE = 'decision', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER zz_decision_only_followed BEFORE INSERT ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_earlier_decision();

-- What an activity carries on is of another plan.
CREATE FUNCTION refuse_own_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM activity WHERE id = NEW.continues_id AND plan_id = NEW.plan_id) THEN
    RAISE EXCEPTION 'activity % would carry on one of its own plan', NEW.number
      USING ERRCODE = 'check_violation', TABLE = 'activity', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER zz_activity_continues_other BEFORE INSERT OR UPDATE OF continues_id ON activity
  FOR EACH ROW WHEN (NEW.continues_id IS NOT NULL) EXECUTE FUNCTION refuse_own_edition();
