-- DropIndex
DROP INDEX "status_report_plan_id_number_key";

-- AlterTable
ALTER TABLE "status_report" ADD COLUMN     "discarded_at" TIMESTAMPTZ(3),
ADD COLUMN     "discarded_by" TEXT;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

-- A draft that was discarded stays on record, and leaves its number to another.
CREATE UNIQUE INDEX status_report_number_key ON status_report (plan_id, number)
  WHERE discarded_at IS NULL;

-- domain.md, Status reports: only a draft is discarded.
ALTER TABLE status_report
  ADD CONSTRAINT status_report_discarded_whole CHECK (num_nonnulls(discarded_at, discarded_by) <> 1),
  ADD CONSTRAINT status_report_discarded_draft CHECK (discarded_at IS NULL OR approved_at IS NULL);
