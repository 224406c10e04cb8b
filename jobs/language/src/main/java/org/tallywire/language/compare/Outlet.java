package org.tallywire.language.compare;

import java.util.Locale;

/** Who published a document, as far as it can be told apart from others. */
public final class Outlet {
  private Outlet() {}

  /**
   * The publisher, else the host of the address, both in small letters; null where neither is
   * known. An address inside an archive's address is the one that counts.
   */
  public static String of(String publisher, String uri) {
    if (publisher != null && !publisher.isBlank()) {
      return publisher.strip().toLowerCase(Locale.ROOT);
    }
    int scheme = uri == null ? -1 : uri.lastIndexOf("://");
    if (scheme < 0) {
      return null;
    }
    int begin = scheme + 3;
    int end = begin;
    while (end < uri.length() && "/:?#".indexOf(uri.charAt(end)) < 0) {
      end++;
    }
    String host = uri.substring(begin, end).toLowerCase(Locale.ROOT);
    String name = host.startsWith("www.") ? host.substring(4) : host;
    return name.isEmpty() ? null : name;
  }
}
