-- CreateEnum
CREATE TYPE "schedule_kind" AS ENUM ('dated', 'plan_period', 'ongoing', 'recurring');

-- CreateEnum
CREATE TYPE "office" AS ENUM ('chair', 'vice_chair', 'member');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('continue', 'adjust', 'stop');

-- CreateEnum
CREATE TYPE "recorded_state" AS ENUM ('not_started', 'in_progress', 'completed', 'on_hold', 'cancelled');

-- CreateEnum
CREATE TYPE "approval" AS ENUM ('submitted', 'approved', 'returned');

-- CreateEnum
CREATE TYPE "indicator_kind" AS ENUM ('count', 'level');

-- CreateEnum
CREATE TYPE "target_period" AS ENUM ('year', 'plan');

-- CreateEnum
CREATE TYPE "allocation_status" AS ENUM ('proposed', 'approved', 'refused');

-- CreateEnum
CREATE TYPE "entry_kind" AS ENUM ('appropriation', 'allocation', 'commitment', 'release', 'expense', 'void');

-- CreateEnum
CREATE TYPE "partner_kind" AS ENUM ('company', 'association', 'municipality', 'authority', 'network', 'institution', 'group');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'season', 'year');

-- CreateTable
CREATE TABLE "activity" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "expected_results" TEXT,
    "schedule_kind" "schedule_kind" NOT NULL,
    "start_date" DATE,
    "end_date" DATE,
    "ongoing_reason" TEXT,
    "weight" DECIMAL(8,2) NOT NULL DEFAULT 1,
    "lead_unit_id" INTEGER,
    "archived_on" DATE,
    "source_heading" TEXT,
    "source_place" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_number" (
    "plan_id" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "activity_id" INTEGER NOT NULL,

    CONSTRAINT "former_number_pkey" PRIMARY KEY ("plan_id","number")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "secretariat" TEXT NOT NULL,
    "source_heading" TEXT NOT NULL,
    "source_place" TEXT NOT NULL,

    CONSTRAINT "committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee_member" (
    "id" SERIAL NOT NULL,
    "committee_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "office" "office" NOT NULL,

    CONSTRAINT "committee_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "cut_off" DATE NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "figures" JSONB,
    "checksum" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_item" (
    "evaluation_id" INTEGER NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "achieved" TEXT,
    "learned" TEXT,
    "goal_attainment" INTEGER,
    "recommendation" "verdict",
    "recommendation_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "evaluation_item_pkey" PRIMARY KEY ("evaluation_id","activity_id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "evaluation_id" INTEGER,
    "meeting_id" INTEGER,
    "verdict" "verdict" NOT NULL,
    "reason" TEXT,
    "date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_update" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "state" "recorded_state" NOT NULL,
    "percent" DECIMAL(5,2),
    "words" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "approval" "approval" NOT NULL DEFAULT 'approved',
    "returned_reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by" TEXT,
    "void_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "status_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "due_date" DATE,
    "completed_on" DATE,
    "weight" DECIMAL(8,2) NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by" TEXT,
    "void_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "kind" "indicator_kind" NOT NULL,
    "target_period" "target_period" NOT NULL,
    "target" DECIMAL(14,2) NOT NULL,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "source_heading" TEXT,
    "source_place" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "value" DECIMAL(14,2) NOT NULL,
    "words" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by" TEXT,
    "void_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hour_allocation" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "area_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "status" "allocation_status" NOT NULL DEFAULT 'proposed',
    "reason" TEXT,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "hour_allocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hour_entry" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "words" TEXT,
    "author" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by" TEXT,
    "void_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "hour_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "committee_id" INTEGER,
    "date" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "meeting_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sections" JSONB NOT NULL,
    "status_report_id" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_report" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "as_of" DATE NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),
    "figures" JSONB,
    "checksum" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "status_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'DKK',
    "position" INTEGER NOT NULL,
    "source_heading" TEXT,
    "source_place" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_entry" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "pool_id" INTEGER NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "date" DATE NOT NULL,
    "date_precision" "date_precision" NOT NULL DEFAULT 'day',
    "amount_ore" BIGINT NOT NULL,
    "area_id" INTEGER,
    "activity_id" INTEGER,
    "commitment_id" INTEGER,
    "voids_id" INTEGER,
    "text" TEXT NOT NULL,
    "voucher" TEXT,
    "payee" TEXT,
    "author" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pool_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_alias" (
    "alias" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,

    CONSTRAINT "unit_alias_pkey" PRIMARY KEY ("alias")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "partner_kind" NOT NULL,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_alias" (
    "alias" TEXT NOT NULL,
    "partner_id" INTEGER NOT NULL,

    CONSTRAINT "partner_alias_pkey" PRIMARY KEY ("alias")
);

-- CreateTable
CREATE TABLE "activity_unit" (
    "activity_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,

    CONSTRAINT "activity_unit_pkey" PRIMARY KEY ("activity_id","unit_id")
);

-- CreateTable
CREATE TABLE "activity_partner" (
    "activity_id" INTEGER NOT NULL,
    "partner_id" INTEGER NOT NULL,

    CONSTRAINT "activity_partner_pkey" PRIMARY KEY ("activity_id","partner_id")
);

-- CreateTable
CREATE TABLE "area_unit" (
    "area_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,

    CONSTRAINT "area_unit_pkey" PRIMARY KEY ("area_id","unit_id")
);

-- CreateTable
CREATE TABLE "area_partner" (
    "area_id" INTEGER NOT NULL,
    "partner_id" INTEGER NOT NULL,

    CONSTRAINT "area_partner_pkey" PRIMARY KEY ("area_id","partner_id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "evaluation_from" DATE NOT NULL,
    "evaluation_to" DATE NOT NULL,
    "evaluation_precision" "date_precision" NOT NULL,
    "evaluation_purpose" TEXT NOT NULL,
    "resource_note" TEXT NOT NULL,
    "example_clock" DATE,
    "source_document" TEXT NOT NULL,
    "source_heading" TEXT NOT NULL,
    "source_place" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "committee_id" INTEGER,
    "previous_plan_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "focus_area" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "parent_id" INTEGER,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "description" TEXT,
    "timetable_note" TEXT,
    "archived_on" DATE,
    "source_heading" TEXT NOT NULL,
    "source_place" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "focus_area_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_plan_id_revision_idx" ON "activity"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "activity_area_id_idx" ON "activity"("area_id");

-- CreateIndex
CREATE INDEX "activity_lead_unit_id_idx" ON "activity"("lead_unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_plan_id_id_key" ON "activity"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_plan_id_number_key" ON "activity"("plan_id", "number");

-- CreateIndex
CREATE INDEX "former_number_activity_id_idx" ON "former_number"("activity_id");

-- CreateIndex
CREATE INDEX "audit_event_plan_id_id_idx" ON "audit_event"("plan_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_resource_id_idx" ON "audit_event"("resource", "id");

-- CreateIndex
CREATE UNIQUE INDEX "committee_name_key" ON "committee"("name");

-- CreateIndex
CREATE UNIQUE INDEX "committee_member_committee_id_position_key" ON "committee_member"("committee_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_plan_id_id_key" ON "evaluation"("plan_id", "id");

-- CreateIndex
CREATE INDEX "decision_activity_id_date_id_idx" ON "decision"("activity_id", "date", "id");

-- CreateIndex
CREATE INDEX "status_update_activity_id_date_id_idx" ON "status_update"("activity_id", "date", "id");

-- CreateIndex
CREATE INDEX "status_update_plan_id_date_id_idx" ON "status_update"("plan_id", "date", "id");

-- CreateIndex
CREATE INDEX "status_update_plan_id_revision_idx" ON "status_update"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "milestone_activity_id_idx" ON "milestone"("activity_id");

-- CreateIndex
CREATE INDEX "milestone_plan_id_revision_idx" ON "milestone"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "indicator_activity_id_idx" ON "indicator"("activity_id");

-- CreateIndex
CREATE INDEX "indicator_plan_id_revision_idx" ON "indicator"("plan_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_plan_id_id_key" ON "indicator"("plan_id", "id");

-- CreateIndex
CREATE INDEX "measurement_indicator_id_date_id_idx" ON "measurement"("indicator_id", "date", "id");

-- CreateIndex
CREATE INDEX "measurement_plan_id_revision_idx" ON "measurement"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "hour_allocation_plan_id_year_unit_id_area_id_idx" ON "hour_allocation"("plan_id", "year", "unit_id", "area_id");

-- CreateIndex
CREATE INDEX "hour_allocation_plan_id_revision_idx" ON "hour_allocation"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "hour_entry_activity_id_date_idx" ON "hour_entry"("activity_id", "date");

-- CreateIndex
CREATE INDEX "hour_entry_unit_id_date_idx" ON "hour_entry"("unit_id", "date");

-- CreateIndex
CREATE INDEX "hour_entry_plan_id_revision_idx" ON "hour_entry"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "meeting_plan_id_date_idx" ON "meeting"("plan_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_plan_id_id_key" ON "meeting"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_position_key" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "status_report_plan_id_id_key" ON "status_report"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "status_report_plan_id_number_key" ON "status_report"("plan_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "pool_plan_id_id_key" ON "pool"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_plan_id_slug_key" ON "pool"("plan_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "pool_entry_voids_id_key" ON "pool_entry"("voids_id");

-- CreateIndex
CREATE INDEX "pool_entry_pool_id_date_id_idx" ON "pool_entry"("pool_id", "date", "id");

-- CreateIndex
CREATE INDEX "pool_entry_plan_id_revision_idx" ON "pool_entry"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "pool_entry_activity_id_idx" ON "pool_entry"("activity_id");

-- CreateIndex
CREATE INDEX "pool_entry_area_id_idx" ON "pool_entry"("area_id");

-- CreateIndex
CREATE INDEX "pool_entry_commitment_id_idx" ON "pool_entry"("commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_entry_pool_id_id_key" ON "pool_entry"("pool_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_entry_pool_id_id_date_key" ON "pool_entry"("pool_id", "id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "pool_entry_pool_id_voids_id_date_key" ON "pool_entry"("pool_id", "voids_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "unit_name_key" ON "unit"("name");

-- CreateIndex
CREATE INDEX "unit_alias_unit_id_idx" ON "unit_alias"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_name_key" ON "partner"("name");

-- CreateIndex
CREATE INDEX "partner_alias_partner_id_idx" ON "partner_alias"("partner_id");

-- CreateIndex
CREATE INDEX "activity_unit_unit_id_idx" ON "activity_unit"("unit_id");

-- CreateIndex
CREATE INDEX "activity_partner_partner_id_idx" ON "activity_partner"("partner_id");

-- CreateIndex
CREATE INDEX "area_unit_unit_id_idx" ON "area_unit"("unit_id");

-- CreateIndex
CREATE INDEX "area_partner_partner_id_idx" ON "area_partner"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_slug_key" ON "plan"("slug");

-- CreateIndex
CREATE INDEX "focus_area_plan_id_revision_idx" ON "focus_area"("plan_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "focus_area_plan_id_id_key" ON "focus_area"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "focus_area_plan_id_number_key" ON "focus_area"("plan_id", "number");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_plan_id_area_id_fkey" FOREIGN KEY ("plan_id", "area_id") REFERENCES "focus_area"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_lead_unit_id_fkey" FOREIGN KEY ("lead_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_number" ADD CONSTRAINT "former_number_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_number" ADD CONSTRAINT "former_number_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_member" ADD CONSTRAINT "committee_member_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_item" ADD CONSTRAINT "evaluation_item_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_item" ADD CONSTRAINT "evaluation_item_plan_id_evaluation_id_fkey" FOREIGN KEY ("plan_id", "evaluation_id") REFERENCES "evaluation"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluation_item" ADD CONSTRAINT "evaluation_item_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_plan_id_evaluation_id_fkey" FOREIGN KEY ("plan_id", "evaluation_id") REFERENCES "evaluation"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_plan_id_meeting_id_fkey" FOREIGN KEY ("plan_id", "meeting_id") REFERENCES "meeting"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "status_update" ADD CONSTRAINT "status_update_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_update" ADD CONSTRAINT "status_update_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_plan_id_indicator_id_fkey" FOREIGN KEY ("plan_id", "indicator_id") REFERENCES "indicator"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "hour_allocation" ADD CONSTRAINT "hour_allocation_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hour_allocation" ADD CONSTRAINT "hour_allocation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hour_allocation" ADD CONSTRAINT "hour_allocation_plan_id_area_id_fkey" FOREIGN KEY ("plan_id", "area_id") REFERENCES "focus_area"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "hour_entry" ADD CONSTRAINT "hour_entry_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hour_entry" ADD CONSTRAINT "hour_entry_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hour_entry" ADD CONSTRAINT "hour_entry_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_plan_id_meeting_id_fkey" FOREIGN KEY ("plan_id", "meeting_id") REFERENCES "meeting"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_plan_id_status_report_id_fkey" FOREIGN KEY ("plan_id", "status_report_id") REFERENCES "status_report"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "status_report" ADD CONSTRAINT "status_report_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool" ADD CONSTRAINT "pool_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_plan_id_pool_id_fkey" FOREIGN KEY ("plan_id", "pool_id") REFERENCES "pool"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_plan_id_area_id_fkey" FOREIGN KEY ("plan_id", "area_id") REFERENCES "focus_area"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_plan_id_activity_id_fkey" FOREIGN KEY ("plan_id", "activity_id") REFERENCES "activity"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_pool_id_commitment_id_fkey" FOREIGN KEY ("pool_id", "commitment_id") REFERENCES "pool_entry"("pool_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_pool_id_voids_id_date_fkey" FOREIGN KEY ("pool_id", "voids_id", "date") REFERENCES "pool_entry"("pool_id", "id", "date") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_alias" ADD CONSTRAINT "partner_alias_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_unit" ADD CONSTRAINT "activity_unit_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_unit" ADD CONSTRAINT "activity_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_partner" ADD CONSTRAINT "activity_partner_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_partner" ADD CONSTRAINT "activity_partner_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_unit" ADD CONSTRAINT "area_unit_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "focus_area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_unit" ADD CONSTRAINT "area_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_partner" ADD CONSTRAINT "area_partner_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "focus_area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_partner" ADD CONSTRAINT "area_partner_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_previous_plan_id_fkey" FOREIGN KEY ("previous_plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focus_area" ADD CONSTRAINT "focus_area_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focus_area" ADD CONSTRAINT "focus_area_plan_id_parent_id_fkey" FOREIGN KEY ("plan_id", "parent_id") REFERENCES "focus_area"("plan_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
