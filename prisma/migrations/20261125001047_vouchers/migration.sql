-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "entry_id" INTEGER,
ALTER COLUMN "activity_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "attachment_entry_id_id_idx" ON "attachment"("entry_id", "id");

-- CreateIndex
CREATE INDEX "attachment_plan_id_revision_idx" ON "attachment"("plan_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "pool_entry_plan_id_id_key" ON "pool_entry"("plan_id", "id");

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_plan_id_entry_id_fkey" FOREIGN KEY ("plan_id", "entry_id") REFERENCES "pool_entry"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

ALTER TABLE attachment
  ADD CONSTRAINT attachment_has_one_owner CHECK (num_nonnulls(activity_id, entry_id) = 1);

-- domain.md, Money: only an expense has vouchers.
CREATE FUNCTION check_voucher_of_expense() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pool_entry WHERE id = NEW.entry_id AND kind = 'expense') THEN
    RAISE EXCEPTION 'entry % is no expense, so it has no vouchers', NEW.entry_id
      USING ERRCODE = 'check_violation', TABLE = 'attachment', CONSTRAINT = 'attachment_of_expense';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER attachment_of_expense AFTER INSERT OR UPDATE OF entry_id ON attachment
  FOR EACH ROW WHEN (NEW.entry_id IS NOT NULL) EXECUTE FUNCTION check_voucher_of_expense();
