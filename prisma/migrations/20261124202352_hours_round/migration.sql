-- AlterTable
ALTER TABLE "hour_allocation" ADD COLUMN     "replaced_by_id" INTEGER,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawn_by" TEXT;

-- AddForeignKey
ALTER TABLE "hour_allocation" ADD CONSTRAINT "hour_allocation_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "hour_allocation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

-- A proposal stands beside what is in force until the board approves it; then it takes its place. Of a
-- unit, an area and a year at most one is in force and one waits.
DROP INDEX hour_allocation_one_live_key;
CREATE UNIQUE INDEX hour_allocation_one_in_force_key
  ON hour_allocation (plan_id, unit_id, area_id, year)
  WHERE status = 'approved' AND replaced_by_id IS NULL;
CREATE UNIQUE INDEX hour_allocation_one_waiting_key
  ON hour_allocation (plan_id, unit_id, area_id, year)
  WHERE status = 'proposed' AND replaced_by_id IS NULL AND withdrawn_at IS NULL;

ALTER TABLE hour_allocation
  ADD CONSTRAINT hour_allocation_withdrawn_whole CHECK (
    num_nonnulls(withdrawn_at, withdrawn_by) = 0
    OR (num_nonnulls(withdrawn_at, withdrawn_by) = 2 AND status = 'proposed')
  ),
  ADD CONSTRAINT hour_allocation_not_by_itself CHECK (replaced_by_id <> id);

-- What was asked for stays as it was asked for: a decision, a withdrawal or a later proposal is all that comes.
CREATE TRIGGER hour_allocation_never_overwritten BEFORE UPDATE ON hour_allocation
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite(
    'status', 'reason', 'decided_by', 'decided_at', 'replaced_by_id', 'withdrawn_at', 'withdrawn_by',
    'revision'
  );

-- Every plan can name a new unit at once.
CREATE TRIGGER unit_revision_made AFTER INSERT ON unit
  FOR EACH ROW EXECUTE FUNCTION raise_every_revision();
