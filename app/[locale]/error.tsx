export { Failure as default } from "@/components/shop/failure";
