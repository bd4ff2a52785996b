/** The mark: a floor plan with its door open. */
export function BrandMark() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
    >
      <path d="M12.5 17.5H2.5v-15h15v9" />
      <path d="M2.5 8.5h6v-6M12.5 17.5c0-3 2-5 5-5" />
    </svg>
  );
}
