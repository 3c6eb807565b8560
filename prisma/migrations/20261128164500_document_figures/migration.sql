-- The day that a document's figures are true of: of what is frozen, and past a cut-off, another than was asked for.
ALTER TABLE document ADD COLUMN figures_as_of DATE;
UPDATE document SET figures_as_of = as_of;
ALTER TABLE document ALTER COLUMN figures_as_of SET NOT NULL;
