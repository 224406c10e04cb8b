package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files below an input of a Hadoop file system, page by page as it delivers them. */
final class RemoteListing {
  private final InputRoot root;
  private final Consumer<InputFile> found;

  RemoteListing(InputRoot root, Consumer<InputFile> found) {
    this.root = root;
    this.found = found;
  }

  /**
   * @throws IOException when the input itself can't be listed
   */
  void list() throws IOException {
    add(root.status(), 0);
  }

  private void add(FileStatus status, int depth) throws IOException {
    if (status.isSymlink()) {
      refused(status.getPath(), Refusal.LINK);
    } else if (!status.isDirectory()) {
      Path path = status.getPath();
      found.accept(new InputFile(path.toString(), name(path), status.getLen()));
    } else if (depth == InputRoot.MAX_DEPTH) {
      refused(status.getPath(), Refusal.TOO_DEEP);
    } else {
      addFolder(status.getPath(), depth);
    }
  }

  private void addFolder(Path folder, int depth) throws IOException {
    try {
      RemoteIterator<FileStatus> entries = root.fileSystem().listStatusIterator(folder);
      while (entries.hasNext()) {
        FileStatus status = entries.next();
        if (!InputRoot.hidden(status.getPath().getName())) {
          add(status, depth + 1);
        }
      }
    } catch (IOException e) {
      if (depth == 0) {
        throw e;
      }
      // A folder further down is data: a reject, and the rest is read.
      refused(folder, Refusal.UNLISTED);
    }
  }

  private void refused(Path path, Refusal refusal) {
    found.accept(new InputFile(path.toString(), name(path), 0, refusal));
  }

  private String name(Path path) {
    return root.name(path.toUri().getPath());
  }
}
