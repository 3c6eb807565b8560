-- CreateEnum
CREATE TYPE "role" AS ENUM ('chair', 'member', 'secretariat', 'unit_contact', 'director', 'administrator');

-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "activity_id" INTEGER,
ADD COLUMN     "undoes_id" INTEGER,
ADD COLUMN     "user_id" TEXT;

-- AlterTable
ALTER TABLE "status_update" ADD COLUMN     "author_id" TEXT,
ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decided_by" TEXT;

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "config_id" TEXT NOT NULL DEFAULT 'default',
    "name" TEXT,
    "start" TEXT,
    "reference_id" TEXT NOT NULL,
    "prefix" TEXT,
    "key" TEXT NOT NULL,
    "refill_interval" INTEGER,
    "refill_amount" INTEGER,
    "last_refill_at" TIMESTAMPTZ(3),
    "enabled" BOOLEAN DEFAULT true,
    "rate_limit_enabled" BOOLEAN DEFAULT false,
    "rate_limit_time_window" INTEGER,
    "rate_limit_max" INTEGER,
    "request_count" INTEGER DEFAULT 0,
    "remaining" INTEGER,
    "last_request" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "permissions" TEXT,
    "metadata" TEXT,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "attempt_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "plan_id" INTEGER,
    "role" "role" NOT NULL,
    "unit_id" INTEGER,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secret" TEXT,
    "setup_code_hash" TEXT,
    "accounts_revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_reply" (
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" INTEGER,
    "location" TEXT,
    "body" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_reply_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" TEXT,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "removed_by" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "comment_id" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "author_id" TEXT,
    "author" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by" TEXT,
    "remove_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "key" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "owner_id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE INDEX "api_key_key_idx" ON "api_key"("key");

-- CreateIndex
CREATE INDEX "api_key_reference_id_idx" ON "api_key"("reference_id");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_unit_id_idx" ON "role_grant"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_user_id_idx" ON "invitation"("user_id");

-- CreateIndex
CREATE INDEX "idempotent_reply_at_idx" ON "idempotent_reply"("at");

-- CreateIndex
CREATE INDEX "comment_activity_id_id_idx" ON "comment"("activity_id", "id");

-- CreateIndex
CREATE INDEX "mention_user_id_idx" ON "mention"("user_id");

-- CreateIndex
CREATE INDEX "attachment_activity_id_id_idx" ON "attachment"("activity_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_plan_id_owner_id_page_name_key" ON "saved_view"("plan_id", "owner_id", "page", "name");

-- CreateIndex
CREATE INDEX "audit_event_plan_id_revision_idx" ON "audit_event"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "audit_event_activity_id_id_idx" ON "audit_event"("activity_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_user_id_id_idx" ON "audit_event"("user_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "audit_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

-- A unit's contact person speaks for a unit; an administrator is one for the whole installation,
-- everybody else has a role in a plan.
ALTER TABLE role_grant
  ADD CONSTRAINT role_grant_unit_of_contact CHECK ((role = 'unit_contact') = (unit_id IS NOT NULL)),
  ADD CONSTRAINT role_grant_plan CHECK ((role = 'administrator') = (plan_id IS NULL));

CREATE UNIQUE INDEX role_grant_once_key
  ON role_grant (user_id, coalesce(plan_id, 0), role, coalesce(unit_id, 0));

-- Sign-in is by address, whatever its letters' case.
ALTER TABLE "user" ADD CONSTRAINT user_email_lower_case CHECK (email = lower(email));

ALTER TABLE installation ADD CONSTRAINT installation_is_one CHECK (id = 1);
INSERT INTO installation (id) VALUES (1);

ALTER TABLE attachment
  ADD CONSTRAINT attachment_size CHECK (bytes BETWEEN 1 AND 20971520),
  ADD CONSTRAINT attachment_removal_whole CHECK (
    num_nonnulls(removed_at, removed_by, remove_reason) IN (0, 3)
  );

ALTER TABLE comment ADD CONSTRAINT comment_removal_whole CHECK (num_nonnulls(removed_at, removed_by) IN (0, 2));

ALTER TABLE status_update
  ADD CONSTRAINT status_update_decision_whole CHECK (num_nonnulls(decided_by, decided_at) IN (0, 2));

-- Who approved or returned an update is added to it later.
DROP TRIGGER status_update_never_overwritten ON status_update;
CREATE TRIGGER status_update_never_overwritten BEFORE UPDATE ON status_update
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite(
    'approval', 'returned_reason', 'decided_by', 'decided_at', 'voided_at', 'voided_by',
    'void_reason', 'revision'
  );

CREATE TRIGGER comment_never_deleted BEFORE DELETE ON comment
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER attachment_never_deleted BEFORE DELETE ON attachment
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
-- Nobody who is named by what they did disappears.
CREATE TRIGGER user_never_deleted BEFORE DELETE ON "user"
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- The plan's revision: docs/decisions/0003.
DO $$
DECLARE
  stamped text;
BEGIN
  FOREACH stamped IN ARRAY ARRAY['comment', 'attachment'] LOOP
    EXECUTE format(
      'CREATE TRIGGER %1$s_revision BEFORE INSERT OR UPDATE ON %1$s
         FOR EACH ROW EXECUTE FUNCTION stamp_revision()', stamped);
    EXECUTE format(
      'CREATE TRIGGER %1$s_keeps_plan BEFORE UPDATE OF plan_id ON %1$s
         FOR EACH ROW WHEN (NEW.plan_id <> OLD.plan_id)
         EXECUTE FUNCTION refuse_other_plan()', stamped);
  END LOOP;
END $$;

-- What is known of callers is kept in memory as long as this number stands: it is raised by
-- whatever can take a right away. A new session or token is simply not known yet.
CREATE FUNCTION raise_accounts_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE installation SET accounts_revision = accounts_revision + 1 WHERE id = 1;
  RETURN NULL;
END $$;

CREATE TRIGGER user_accounts_revision
  AFTER UPDATE OF name, email, disabled_at, two_factor_enabled, demonstration ON "user"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_accounts_revision();
CREATE TRIGGER session_accounts_revision AFTER DELETE ON session
  FOR EACH STATEMENT EXECUTE FUNCTION raise_accounts_revision();
CREATE TRIGGER role_grant_accounts_revision AFTER INSERT OR UPDATE OR DELETE ON role_grant
  FOR EACH STATEMENT EXECUTE FUNCTION raise_accounts_revision();
CREATE TRIGGER api_key_accounts_revision AFTER DELETE OR UPDATE OF enabled, expires_at ON api_key
  FOR EACH STATEMENT EXECUTE FUNCTION raise_accounts_revision();
-- A unit's name stands in what is known of its contact person; a plan's address in what everybody may do.
CREATE TRIGGER unit_accounts_revision AFTER UPDATE ON unit
  FOR EACH STATEMENT EXECUTE FUNCTION raise_accounts_revision();
CREATE TRIGGER plan_accounts_revision AFTER INSERT OR UPDATE OF slug ON plan
  FOR EACH STATEMENT EXECUTE FUNCTION raise_accounts_revision();
