package org.tallywire.pipeline.settings;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import java.net.URL;

/** Lets a settings file include files, and nothing from a network. */
final class NoRemoteIncludes implements ConfigIncluder, ConfigIncluderURL {
  private final ConfigIncluder fallback;

  private NoRemoteIncludes(ConfigIncluder fallback) {
    this.fallback = fallback;
  }

  static ConfigIncluder includer() {
    return new NoRemoteIncludes(null);
  }

  @Override
  public ConfigIncluder withFallback(ConfigIncluder more) {
    return more == this || more == fallback ? this : new NoRemoteIncludes(more);
  }

  @Override
  public ConfigObject include(ConfigIncludeContext context, String what) {
    if (what.matches("[A-Za-z][A-Za-z0-9+.-]*+:.*+")) {
      throw refused(what);
    }
    return fallback.include(context, what);
  }

  @Override
  public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
    throw refused(what.toString());
  }

  private static ConfigException refused(String what) {
    return new ConfigException.Generic(
        "include of '" + what + "': settings are included from files alone; copy it to one");
  }
}
