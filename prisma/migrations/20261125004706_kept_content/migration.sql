-- CreateTable
CREATE TABLE "kept_content" (
    "event_id" INTEGER NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "comment_id" INTEGER,
    "text" TEXT,
    "mentions" TEXT[],
    "seen_by" TEXT[],
    "attachment_id" INTEGER,

    CONSTRAINT "kept_content_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "kept_content_comment_id_event_id_idx" ON "kept_content"("comment_id", "event_id");

-- CreateIndex
CREATE INDEX "kept_content_attachment_id_idx" ON "kept_content"("attachment_id");

-- CreateIndex
CREATE INDEX "kept_content_kept_at_idx" ON "kept_content"("kept_at");

-- AddForeignKey
ALTER TABLE "kept_content" ADD CONSTRAINT "kept_content_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "audit_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_content" ADD CONSTRAINT "kept_content_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_content" ADD CONSTRAINT "kept_content_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A comment's text, or a removed file.
ALTER TABLE kept_content
  ADD CONSTRAINT kept_content_is_one CHECK (num_nonnulls(comment_id, attachment_id) = 1),
  ADD CONSTRAINT kept_content_text CHECK ((comment_id IS NULL) = (text IS NULL)),
  ADD CONSTRAINT kept_content_mentions CHECK (mentions IS NOT NULL AND seen_by IS NOT NULL);
