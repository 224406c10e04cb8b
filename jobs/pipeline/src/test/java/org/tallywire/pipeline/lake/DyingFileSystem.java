package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** The disk of a machine that loses power after so many calls: none after that does anything. */
public final class DyingFileSystem extends RawLocalFileSystem {
  private int left = Integer.MAX_VALUE;

  void dieAfter(int calls) {
    left = calls;
  }

  void revive() {
    left = Integer.MAX_VALUE;
  }

  private void step() throws IOException {
    if (left <= 0) {
      throw new IOException("pulled the plug");
    }
    left--;
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    step();
    return super.rename(from, to);
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    step();
    return super.delete(path, recursive);
  }

  @Override
  public boolean mkdirs(Path path) throws IOException {
    step();
    return super.mkdirs(path);
  }

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    step();
    return super.listStatus(path);
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    step();
    return super.getFileStatus(path);
  }

  @Override
  public FSDataInputStream open(Path path, int buffer) throws IOException {
    step();
    return super.open(path, buffer);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    step();
    return super.create(path, permission, overwrite, buffer, replication, block, progress);
  }

  @Override
  public void initialize(URI uri, Configuration hadoop) throws IOException {
    super.initialize(uri, hadoop);
    setConf(hadoop);
  }
}
