-- AlterTable
ALTER TABLE "pool_entry" ADD COLUMN     "import_id" INTEGER;

-- CreateTable
CREATE TABLE "import" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "pool_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "heads" JSONB NOT NULL,
    "rows" JSONB,
    "matching" JSONB NOT NULL,
    "remembered" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_matching" (
    "plan_id" INTEGER NOT NULL,
    "heads" TEXT NOT NULL,
    "matching" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_matching_pkey" PRIMARY KEY ("plan_id","heads")
);

-- CreateIndex
CREATE INDEX "import_plan_id_at_idx" ON "import"("plan_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "import_pool_id_id_key" ON "import"("pool_id", "id");

-- CreateIndex
CREATE INDEX "pool_entry_import_id_idx" ON "pool_entry"("import_id");

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_pool_id_import_id_fkey" FOREIGN KEY ("pool_id", "import_id") REFERENCES "import"("pool_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_plan_id_pool_id_fkey" FOREIGN KEY ("plan_id", "pool_id") REFERENCES "pool"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_matching" ADD CONSTRAINT "import_matching_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

ALTER TABLE import
  ADD CONSTRAINT import_encoding_known CHECK (encoding IN ('utf-8', 'windows-1252', 'xlsx')),
  ADD CONSTRAINT import_version_counts CHECK (version >= 1),
  ADD CONSTRAINT import_rows_until_applied CHECK ((rows IS NULL) = (applied_at IS NOT NULL)),
  ADD CONSTRAINT import_undone_after_applied CHECK (undone_at IS NULL OR applied_at IS NOT NULL);

-- What was entered is told of for good; what was only looked at may go.
CREATE TRIGGER import_never_deleted BEFORE DELETE ON import
  FOR EACH ROW WHEN (OLD.applied_at IS NOT NULL) EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER import_keeps_plan BEFORE UPDATE OF plan_id ON import
  FOR EACH ROW WHEN (NEW.plan_id <> OLD.plan_id) EXECUTE FUNCTION refuse_other_plan();

-- An import is of expenses alone; the void of one is entered like any other.
ALTER TABLE pool_entry
  ADD CONSTRAINT pool_entry_import_brings_expenses CHECK (import_id IS NULL OR kind = 'expense');
