type Props = {
  /** Path under `public`. */
  readonly file: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** The largest picture of the first view: fetched first, never lazily. */
  readonly first?: boolean;
  readonly className?: string;
};

/** The one place that shows pictures. Width and height reserve the room, so nothing jumps. */
export function Picture({ file, alt, width, height, first = false, className = "" }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: drawings are SVG and need no resizing; next/image would only add script
    <img
      src={file}
      alt={alt}
      width={width}
      height={height}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      decoding={first ? "sync" : "async"}
      className={className}
    />
  );
}
