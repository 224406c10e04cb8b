package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, which sets permissions by itself. Without native code, Hadoop starts
 * the program {@code chmod} for every file and folder that it makes: more than two hundred times in
 * a night of one document.
 */
public final class LocalDisk extends LocalFileSystem {
  /** The setting of Hadoop that names the class for {@code file:}. */
  public static final String SETTING = "fs.file.impl";

  /** Made by Hadoop, where {@link #SETTING} names it. */
  public LocalDisk() {
    super(new Raw());
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      if (permission.getStickyBit()
          || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        super.setPermission(path, permission);
      } else {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(symbols(permission)));
      }
    }

    private static String symbols(FsPermission permission) {
      StringBuilder symbols = new StringBuilder();
      for (FsAction action :
          new FsAction[] {
            permission.getUserAction(), permission.getGroupAction(), permission.getOtherAction()
          }) {
        symbols.append(action.SYMBOL);
      }
      return symbols.toString();
    }
  }
}
