package org.tallywire.pipeline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** Picks our columns out of a Parquet file and turns their values into text. */
final class ParquetColumns extends ReadSupport<Group> {
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private final RecordFields fields;

  ParquetColumns(RecordFields fields) {
    this.fields = fields;
  }

  /** The file lacks a column or has it with a type that can't be read as text. */
  static final class UnusableColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reasonCode;

    UnusableColumn(String reasonCode, String message) {
      super(message);
      this.reasonCode = reasonCode;
    }

    String reasonCode() {
      return reasonCode;
    }
  }

  @Override
  public ReadContext init(InitContext context) {
    MessageType file = context.getFileSchema();
    List<Type> ours = new ArrayList<>();
    for (String name : RecordFields.NAMES) {
      String theirs = fields.theirs(name);
      if (file.containsField(theirs)) {
        ours.add(usable(file.getType(theirs), name));
      } else if (name.equals("uri") || name.equals("text")) {
        throw new UnusableColumn(
            "missing-column",
            "has no column '%s'. Check the names of the fields in the settings.".formatted(theirs));
      }
    }
    return new ReadContext(new MessageType(file.getName(), ours));
  }

  @Override
  public RecordMaterializer<Group> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType fileSchema,
      ReadContext context) {
    return new GroupRecordConverter(context.getRequestedSchema());
  }

  private static Type usable(Type type, String name) {
    if (type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)) {
      PrimitiveType primitive = type.asPrimitiveType();
      if (isText(primitive) || (name.equals("published_at") && isTime(primitive))) {
        return type;
      }
    }
    throw new UnusableColumn(
        "wrong-type",
        "has column '%s', which must be a string. Cast it."
            .formatted(type.toString().replaceAll("\\s++", " ")));
  }

  private static boolean isText(PrimitiveType type) {
    return type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.BINARY
        && !(type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation);
  }

  private static boolean isTime(PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return logical instanceof TimestampLogicalTypeAnnotation
        || logical instanceof DateLogicalTypeAnnotation
        || type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.INT96;
  }

  /** A value as text: a timestamp as ISO instant (local where it has no zone), a date as day. */
  static String value(Group group, int field) {
    PrimitiveType type = group.getType().getType(field).asPrimitiveType();
    return switch (type.getPrimitiveTypeName()) {
      case INT96 -> instant(NanoTime.fromBinary(group.getInt96(field, 0))).toString();
      case INT32 -> LocalDate.ofEpochDay(group.getInteger(field, 0)).toString();
      case INT64 ->
          timestamp(
              group.getLong(field, 0),
              (TimestampLogicalTypeAnnotation) type.getLogicalTypeAnnotation());
      default -> group.getBinary(field, 0).toStringUsingUTF8();
    };
  }

  /** Bytes of a value; 0 where there is none. */
  static int byteCount(Group group, int field) {
    boolean binary =
        group.getFieldRepetitionCount(field) > 0
            && group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName()
                == PrimitiveType.PrimitiveTypeName.BINARY;
    return binary ? group.getBinary(field, 0).length() : 0;
  }

  private static Instant instant(NanoTime time) {
    return Instant.ofEpochSecond((time.getJulianDay() - JULIAN_DAY_OF_EPOCH) * 86_400L)
        .plusNanos(time.getTimeOfDayNanos());
  }

  private static String timestamp(long value, TimestampLogicalTypeAnnotation type) {
    Instant instant =
        switch (type.getUnit()) {
          case MILLIS -> Instant.ofEpochMilli(value);
          case MICROS -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
          case NANOS -> Instant.ofEpochSecond(0, value);
        };
    String text = instant.toString();
    return type.isAdjustedToUTC() ? text : text.substring(0, text.length() - 1);
  }
}
