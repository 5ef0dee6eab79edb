-- What lists can be narrowed by, one row a product.
CREATE TABLE "ProductFacets" (
    "productId" TEXT NOT NULL,
    "facets" TEXT[],

    CONSTRAINT "ProductFacets_pkey" PRIMARY KEY ("productId")
);

CREATE INDEX "ProductFacets_facets_idx" ON "ProductFacets" USING GIN ("facets");
