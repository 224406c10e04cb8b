package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/**
 * Keeps Parquet files to what fits into memory: a file tells how much of it to hold at once, and
 * may lie.
 */
final class ParquetLimits {
  /** Four times the usual size of a row group, all columns together. */
  private static final long MOST_OF_ROW_GROUP = 512L << 20;

  /** Pages have one megabyte as a rule. */
  private static final int MOST_OF_PAGE = 64 << 20;

  private ParquetLimits() {}

  /** A file wants more memory than a reader has to spare. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  /**
   * Checks the sizes in a file's footer.
   *
   * @throws TooLarge when our columns of a row group take too much memory
   */
  static void checkFooter(InputFile file, RecordFields fields, Configuration configuration)
      throws IOException {
    HadoopInputFile input = HadoopInputFile.fromPath(new Path(file.path()), configuration);
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      for (BlockMetaData block : reader.getRowGroups()) {
        long bytes = 0;
        for (ColumnChunkMetaData column : block.getColumns()) {
          checkPlace(column, input.getLength());
          if (fields.ours(column.getPath().toArray()[0]) != null) {
            bytes += column.getTotalSize();
          }
        }
        if (bytes > MOST_OF_ROW_GROUP) {
          throw new TooLarge(
              "has a row group of %d bytes, and %d are the most. Write it with smaller ones."
                  .formatted(bytes, MOST_OF_ROW_GROUP));
        }
      }
    }
  }

  private static void checkPlace(ColumnChunkMetaData column, long fileLength) throws IOException {
    long begin = column.getStartingPos();
    long size = column.getTotalSize();
    if (begin < 0 || size < 0 || begin > fileLength - size) {
      throw new IOException("column " + column.getPath().toDotString() + " ends after the file");
    }
  }

  /** The usual codecs; but no page may claim to unpack to more than fits. */
  static CompressionCodecFactory codecs(Configuration configuration) {
    CodecFactory codecs = new CodecFactory(configuration, 0);
    return new CompressionCodecFactory() {
      @Override
      public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return codecs.getCompressor(name);
      }

      @Override
      public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return new Bounded(codecs.getDecompressor(name));
      }

      @Override
      public void release() {
        codecs.release();
      }
    };
  }

  private record Bounded(CompressionCodecFactory.BytesInputDecompressor codec)
      implements CompressionCodecFactory.BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int unpackedSize) throws IOException {
      check(unpackedSize);
      return codec.decompress(bytes, unpackedSize);
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer unpacked, int size)
        throws IOException {
      check(size);
      codec.decompress(packed, packedSize, unpacked, size);
    }

    @Override
    public void release() {
      codec.release();
    }

    private static void check(int size) throws IOException {
      if (size < 0) {
        throw new IOException("a page has " + size + " bytes");
      }
      if (size > MOST_OF_PAGE) {
        throw new TooLarge(
            "has a page of %d bytes, and %d are the most. Write it with smaller ones."
                .formatted(size, MOST_OF_PAGE));
      }
    }
  }
}
