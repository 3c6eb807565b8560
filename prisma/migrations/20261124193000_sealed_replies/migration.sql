-- What was kept so far stood in the clear. Whoever repeats a request that is under way now has it done anew.
DELETE FROM "idempotent_reply";

-- AlterTable
ALTER TABLE "idempotent_reply" DROP COLUMN "body",
DROP COLUMN "location",
DROP COLUMN "status",
ADD COLUMN "sealed" TEXT;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

-- A hash: the key itself opens what is sealed.
ALTER TABLE idempotent_reply ADD CONSTRAINT idempotent_reply_key_hashed CHECK (length(key) = 43);
