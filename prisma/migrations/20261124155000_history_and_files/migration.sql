-- CreateIndex
CREATE INDEX "audit_event_undoes_id_idx" ON "audit_event"("undoes_id");


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

-- A change is taken back once. Who changes their mind takes that back.
CREATE UNIQUE INDEX audit_event_undone_once_key ON audit_event (undoes_id) WHERE undoes_id IS NOT NULL;

-- Files of these kinds are compressed already, and a part of one is read without the rest.
ALTER TABLE stored_file ALTER COLUMN content SET STORAGE EXTERNAL;
