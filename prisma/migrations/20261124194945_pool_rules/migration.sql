-- CreateTable
CREATE TABLE "closed_month" (
    "id" SERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "month" DATE NOT NULL,
    "closed_by" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reopened_by" TEXT,
    "reopened_at" TIMESTAMPTZ(3),
    "reopen_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "closed_month_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "closed_month_plan_id_revision_idx" ON "closed_month"("plan_id", "revision");

-- CreateIndex
CREATE INDEX "pool_entry_plan_id_voucher_idx" ON "pool_entry"("plan_id", "voucher");

-- AddForeignKey
ALTER TABLE "closed_month" ADD CONSTRAINT "closed_month_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- WHAT THE PRISMA SCHEMA CANNOT SAY ---------------------------------------------------------------

ALTER TABLE closed_month
  ADD CONSTRAINT closed_month_first_day CHECK (extract(day FROM month) = 1),
  ADD CONSTRAINT closed_month_reopened_whole CHECK (
    num_nonnulls(reopened_at, reopened_by, reopen_reason) = 0
    OR (num_nonnulls(reopened_at, reopened_by, reopen_reason) = 3 AND reopen_reason ~ '\S')
  );

-- A month is closed once; reopened, it can be closed again, and both stay on record.
CREATE UNIQUE INDEX closed_month_live_key ON closed_month (plan_id, month) WHERE reopened_at IS NULL;

CREATE TRIGGER closed_month_never_deleted BEFORE DELETE ON closed_month
  FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER closed_month_never_overwritten BEFORE UPDATE ON closed_month
  FOR EACH ROW EXECUTE FUNCTION refuse_overwrite(
    'reopened_at', 'reopened_by', 'reopen_reason', 'revision'
  );
CREATE TRIGGER closed_month_revision BEFORE INSERT OR UPDATE ON closed_month
  FOR EACH ROW EXECUTE FUNCTION stamp_revision();
CREATE TRIGGER closed_month_keeps_plan BEFORE UPDATE OF plan_id ON closed_month
  FOR EACH ROW WHEN (NEW.plan_id <> OLD.plan_id) EXECUTE FUNCTION refuse_other_plan();

-- The plan's row is locked already: stamp_revision comes first, by name, of the triggers before a row.
CREATE FUNCTION refuse_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM closed_month
     WHERE plan_id = NEW.plan_id AND reopened_at IS NULL
       AND month = date_trunc('month', NEW.date)::date
  ) THEN
    RAISE EXCEPTION 'the month of % is closed', NEW.date
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'closed_month';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER zz_pool_entry_closed_month BEFORE INSERT ON pool_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
CREATE TRIGGER zz_hour_entry_closed_month BEFORE INSERT OR UPDATE OF voided_at ON hour_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();

-- A voucher is numbered within the plan's accounts for one calendar year; one that was taken back leaves
-- its number free. An index cannot ask whether it was; the plan's row is locked, so that a trigger can.
DROP INDEX pool_entry_voucher_key;

CREATE FUNCTION refuse_voucher_twice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM pool_entry e
     WHERE e.plan_id = NEW.plan_id AND e.voucher = NEW.voucher AND e.kind <> 'void'
       AND extract(year FROM e.date) = extract(year FROM NEW.date)
       AND NOT EXISTS (SELECT FROM pool_entry v WHERE v.voids_id = e.id)
  ) THEN
    RAISE EXCEPTION 'voucher % is used already in %', NEW.voucher, extract(year FROM NEW.date)
      USING ERRCODE = 'unique_violation', TABLE = 'pool_entry', CONSTRAINT = 'pool_entry_voucher_key';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER zz_pool_entry_voucher BEFORE INSERT ON pool_entry
  FOR EACH ROW WHEN (NEW.voucher IS NOT NULL AND NEW.kind <> 'void')
  EXECUTE FUNCTION refuse_voucher_twice();

-- domain.md, Money: "A commitment, release or allocation that would take available (or a commitment, or
-- what is allocated) below zero on its date or any later one is refused". The same as shortfallOf() of
-- packages/domain, which also tells how much is missing; here it holds whoever writes. The plan's row is
-- locked by the first row of a transaction, so that two at the same moment come one after the other.
-- An expense and an appropriation take nothing from these and ask nothing.
CREATE FUNCTION refuse_pool_below_zero() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked record;
  found record;
BEGIN
  FOR asked IN
    SELECT a.pool_id,
      min(a.date) FILTER (WHERE a.kind = 'commitment' OR t.kind IN ('appropriation', 'release')) AS available_from,
      min(a.date) FILTER (WHERE a.kind = 'allocation' OR t.kind = 'appropriation') AS unallocated_from,
      min(a.date) FILTER (WHERE a.kind = 'release') AS undrawn_from,
      array_agg(a.commitment_id) FILTER (WHERE a.kind = 'release') AS undrawn_of,
      min(a.date) FILTER (WHERE t.kind = 'commitment') AS unreleased_from,
      array_agg(t.id) FILTER (WHERE t.kind = 'commitment') AS unreleased_of
    FROM added a LEFT JOIN pool_entry t ON t.id = a.voids_id
    WHERE a.kind IN ('commitment', 'allocation', 'release') OR t.kind IN ('appropriation', 'release', 'commitment')
    GROUP BY a.pool_id
  LOOP
    WITH counting AS (
      SELECT e.kind, e.date, e.amount_ore AS ore,
        CASE WHEN e.kind = 'commitment' THEN e.id ELSE e.commitment_id END AS commitment
      FROM pool_entry e
      WHERE e.pool_id = asked.pool_id AND e.kind <> 'void'
        AND NOT EXISTS (SELECT FROM pool_entry v WHERE v.voids_id = e.id)
    ), days AS (
      SELECT commitment, date,
        sum(CASE kind WHEN 'commitment' THEN ore WHEN 'release' THEN -ore ELSE 0 END) AS promised,
        sum(CASE kind WHEN 'expense' THEN ore ELSE 0 END) AS drawn
      FROM counting WHERE commitment IS NOT NULL GROUP BY commitment, date
    ), accounts AS (
      SELECT commitment, date, sum(promised) OVER past AS promised, sum(drawn) OVER past AS drawn
      FROM days WINDOW past AS (PARTITION BY commitment ORDER BY date)
    ), opened AS (
      SELECT *, greatest(0, greatest(0, promised) - drawn) AS open FROM accounts
    ), moves AS (
      SELECT date, sum(CASE kind WHEN 'appropriation' THEN ore WHEN 'expense' THEN -ore ELSE 0 END) AS available,
        sum(CASE kind WHEN 'appropriation' THEN ore WHEN 'allocation' THEN -ore ELSE 0 END) AS unallocated
      FROM counting GROUP BY date
      UNION ALL
      SELECT date, lag(open, 1, 0) OVER (PARTITION BY commitment ORDER BY date) - open, 0 FROM opened
    ), balances AS (
      SELECT date, sum(sum(available)) OVER past AS available, sum(sum(unallocated)) OVER past AS unallocated
      FROM (SELECT * FROM moves
            -- A void's own day may have no entry left that counts.
            UNION ALL SELECT unnest(ARRAY[asked.available_from, asked.unallocated_from]), 0, 0) all_moves
      WHERE date IS NOT NULL
      GROUP BY date WINDOW past AS (ORDER BY date)
    )
    SELECT bound, date INTO found FROM (
      SELECT 'pool_entry_available' AS bound, date FROM balances
       WHERE date >= asked.available_from AND available < 0
      UNION ALL
      SELECT 'pool_entry_unallocated', date FROM balances
       WHERE date >= asked.unallocated_from AND unallocated < 0
      UNION ALL
      SELECT 'pool_entry_commitment', date FROM accounts
       WHERE (commitment = ANY (asked.undrawn_of) AND date >= asked.undrawn_from AND promised - drawn < 0)
          OR (commitment = ANY (asked.unreleased_of) AND date >= asked.unreleased_from AND promised < 0)
    ) broken ORDER BY date LIMIT 1;
    IF found.bound IS NOT NULL THEN
      RAISE EXCEPTION 'the pool is below zero on %', found.date
        USING ERRCODE = 'check_violation', TABLE = 'pool_entry', CONSTRAINT = found.bound;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER pool_entry_not_below_zero AFTER INSERT ON pool_entry
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_pool_below_zero();
