-- A cart is opened by the cookie of each browser that its member is signed in with.
CREATE TABLE "CartToken" (
    "hash" TEXT NOT NULL,
    "cartId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CartToken_pkey" PRIMARY KEY ("hash")
);

CREATE INDEX "CartToken_cartId_idx" ON "CartToken"("cartId");

ALTER TABLE "CartToken" ADD CONSTRAINT "CartToken_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "CartToken" ("hash", "cartId", "createdAt") SELECT "tokenHash", "id", "createdAt" FROM "Cart";

DROP INDEX "Cart_tokenHash_key";

ALTER TABLE "Cart" DROP COLUMN "tokenHash";
