-- CreateEnum
CREATE TYPE "document_status" AS ENUM ('queued', 'working', 'ready', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "document" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "subject" JSONB NOT NULL DEFAULT '{}',
    "as_of" DATE NOT NULL,
    "plan_revision" INTEGER NOT NULL,
    "status" "document_status" NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "storage_key" TEXT,
    "bytes" INTEGER,
    "checksum" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "document_user_id_plan_id_idx" ON "document"("user_id", "plan_id");

-- CreateIndex
CREATE INDEX "document_asked_at_idx" ON "document"("asked_at");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The bytes are there when it is ready, with their checksum, and only then.
ALTER TABLE document
  ADD CONSTRAINT document_progress CHECK (progress BETWEEN 0 AND 100),
  ADD CONSTRAINT document_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT document_ready_whole CHECK (
    num_nonnulls(storage_key, bytes, checksum) = CASE WHEN status = 'ready' THEN 3 ELSE 0 END
  ),
  ADD CONSTRAINT document_ended CHECK (
    (ended_at IS NULL) = (status IN ('queued', 'working'))
  );

-- The same asked twice at one revision is one document.
CREATE UNIQUE INDEX document_asked_once ON document
  (plan_id, user_id, kind, format, subject, as_of, plan_revision)
  WHERE status IN ('queued', 'working', 'ready');
