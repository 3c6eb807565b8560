-- CreateEnum
CREATE TYPE "agenda_kind" AS ENUM ('status', 'pool', 'changes', 'report', 'evaluation', 'free');

-- DropIndex
DROP INDEX "agenda_item_meeting_id_position_key";

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "as_of" DATE,
ADD COLUMN     "kind" "agenda_kind" NOT NULL DEFAULT 'free',
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "removed_by" TEXT;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "cancel_reason" TEXT,
ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "cancelled_by" TEXT,
ADD COLUMN     "present" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "starts_at" TEXT;

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "agenda_sections" JSONB NOT NULL DEFAULT '[{"heading": "Sagsfremstilling", "when": "before"}, {"heading": "Økonomi", "when": "before"}, {"heading": "Indstilling", "when": "before"}, {"heading": "Bilag", "when": "before"}, {"heading": "Beslutning", "when": "after"}]';

-- AlterTable
ALTER TABLE "status_report" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "approved_by" TEXT,
ADD COLUMN     "drafted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "drafted_by" TEXT NOT NULL,
ADD COLUMN     "frozen_by" TEXT,
ADD COLUMN     "title" TEXT NOT NULL,
ALTER COLUMN "figures" SET DATA TYPE TEXT;

-- CreateTable
CREATE TABLE "status_report_section" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "report_id" INTEGER NOT NULL,
    "area_id" INTEGER,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "ready_by" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "status_report_section_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "status_report_section_plan_id_revision_idx" ON "status_report_section"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "status_report_section_report_id_idx" ON "status_report_section"("report_id");

-- CreateIndex
CREATE INDEX "agenda_item_meeting_id_position_idx" ON "agenda_item"("meeting_id", "position");

-- AddForeignKey
ALTER TABLE "status_report_section" ADD CONSTRAINT "status_report_section_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_report_section" ADD CONSTRAINT "status_report_section_plan_id_report_id_fkey" FOREIGN KEY ("plan_id", "report_id") REFERENCES "status_report"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "status_report_section" ADD CONSTRAINT "status_report_section_plan_id_area_id_fkey" FOREIGN KEY ("plan_id", "area_id") REFERENCES "focus_area"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

ALTER TABLE meeting
  ADD CONSTRAINT meeting_starts_at_time CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT meeting_cancelled_whole CHECK (
    num_nonnulls(cancelled_at, cancelled_by, cancel_reason) = 0
    OR (num_nonnulls(cancelled_at, cancelled_by, cancel_reason) = 3 AND cancel_reason ~ '\S')
  );
ALTER TABLE agenda_item
  ADD CONSTRAINT agenda_item_removed_whole CHECK (num_nonnulls(removed_at, removed_by) <> 1),
  ADD CONSTRAINT agenda_item_sections_list CHECK (jsonb_typeof(sections) = 'array');
ALTER TABLE plan
  ADD CONSTRAINT plan_agenda_sections_list CHECK (
    jsonb_typeof(agenda_sections) = 'array' AND jsonb_array_length(agenda_sections) > 0
  );

-- First approved, then frozen; frozen with all that it is frozen with.
ALTER TABLE status_report
  ADD CONSTRAINT status_report_approved_whole CHECK (num_nonnulls(approved_at, approved_by) <> 1),
  ADD CONSTRAINT status_report_frozen_whole CHECK (
    num_nonnulls(frozen_at, frozen_by, figures, checksum) = 0
    OR (num_nonnulls(frozen_at, frozen_by, figures, checksum) = 4 AND approved_at IS NOT NULL)
  ),
  ADD CONSTRAINT status_report_checksum CHECK (
    checksum = encode(sha256(convert_to(figures, 'UTF8')), 'hex')
  );
ALTER TABLE status_report_section
  ADD CONSTRAINT status_report_section_ready_whole CHECK (num_nonnulls(ready_at, ready_by) <> 1);
-- One section an area, and one for the plan as a whole.
CREATE UNIQUE INDEX status_report_section_key ON status_report_section (report_id, area_id)
  NULLS NOT DISTINCT;

CREATE TRIGGER status_report_section_revision BEFORE INSERT OR UPDATE ON status_report_section
  FOR EACH ROW EXECUTE FUNCTION stamp_revision();
CREATE TRIGGER status_report_section_keeps_plan BEFORE UPDATE OF plan_id ON status_report_section
  FOR EACH ROW WHEN (NEW.plan_id <> OLD.plan_id) EXECUTE FUNCTION refuse_other_plan();

-- A meeting is cancelled, an item is taken off the agenda; both stay on record, and so does a report.
CREATE TRIGGER meeting_never_deleted BEFORE DELETE ON meeting
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER agenda_item_never_deleted BEFORE DELETE ON agenda_item
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER status_report_never_deleted BEFORE DELETE ON status_report
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER status_report_section_never_deleted BEFORE DELETE ON status_report_section
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- domain.md, Words: a status report is "frozen as of a date; later changes never move it".
CREATE TRIGGER status_report_frozen BEFORE UPDATE ON status_report
  FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION refuse_overwrite('revision');

CREATE FUNCTION refuse_frozen_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM status_report WHERE id = NEW.report_id AND frozen_at IS NOT NULL) THEN
    RAISE EXCEPTION 'status report % is frozen', NEW.report_id
      USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;

-- The plan's row is locked already, so that nobody freezes the report meanwhile.
CREATE TRIGGER zz_status_report_section_frozen BEFORE INSERT OR UPDATE ON status_report_section
  FOR EACH ROW EXECUTE FUNCTION refuse_frozen_report();
