-- Operator-class and expression indexes live outside the Prisma schema: other engines name them differently.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "SearchText_words_idx" ON "SearchText" USING gin (to_tsvector('simple', "title" || ' ' || "body"));
CREATE INDEX "SearchText_trigrams_idx" ON "SearchText" USING gin ("title" gin_trgm_ops);
-- The order's state and the live holds are checked by the database too.
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_counts_check" CHECK ("reserved" >= 0 AND "onHand" >= 0 AND "safety" >= 0 AND "incoming" >= 0);
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_reserved_check" CHECK ("reserved" <= "onHand");
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_refunded_check" CHECK ("refundedMinor" >= 0 AND "refundedMinor" <= "capturedMinor");
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity_check" CHECK ("quantity" BETWEEN 1 AND 999);
