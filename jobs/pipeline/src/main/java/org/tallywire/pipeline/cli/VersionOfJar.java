package org.tallywire.pipeline.cli;

import org.tallywire.pipeline.batch.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class VersionOfJar implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Tallywire " + ProgramVersion.current()};
  }
}
