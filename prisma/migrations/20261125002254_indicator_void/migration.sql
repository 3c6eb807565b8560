-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "void_reason" TEXT,
ADD COLUMN     "voided_at" TIMESTAMPTZ(3),
ADD COLUMN     "voided_by" TEXT;

-- domain.md, Time: a void says who, when and why.
ALTER TABLE indicator
  ADD CONSTRAINT indicator_void_whole CHECK (
    num_nonnulls(voided_at, voided_by, void_reason) = 0
    OR (num_nonnulls(voided_at, voided_by, void_reason) = 3 AND void_reason ~ '\S')
  );
