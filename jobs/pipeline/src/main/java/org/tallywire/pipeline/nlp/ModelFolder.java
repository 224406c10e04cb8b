package org.tallywire.pipeline.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.tallywire.language.text.ContentId;

/**
 * Where a machine finds the models that a setting names: a local folder as it is; a folder that
 * {@code --archives models.zip#NAME} unpacked, by its NAME; a folder of any other file system
 * copied once to this machine.
 */
final class ModelFolder {
  private ModelFolder() {}

  /**
   * @param models a local path or a Hadoop URI
   * @return an existing local folder, or the path as given where there is none
   */
  static Path local(String models) throws IOException {
    URI uri = URI.create(models.replace(" ", "%20").replace('\\', '/'));
    if (uri.getScheme() != null && uri.getScheme().length() > 1 && !isFile(uri)) {
      Path cache = Path.of(System.getProperty("java.io.tmpdir"), "tallywire-models");
      return fetch(uri, SparkHadoopUtil.get().conf(), cache);
    }
    Path folder = isFile(uri) ? Path.of(uri.getPath()) : Path.of(models);
    if (!Files.isDirectory(folder) && !folder.isAbsolute() && SparkEnv.get() != null) {
      Path unpacked = Path.of(SparkFiles.get(models));
      return Files.isDirectory(unpacked) ? unpacked : folder;
    }
    return folder;
  }

  private static boolean isFile(URI uri) {
    return "file".equals(uri.getScheme());
  }

  /**
   * Copies a model's files, unless the cache has them; whole or not at all.
   *
   * @return the folder in the cache, named after the model's address and content
   */
  static Path fetch(URI source, Configuration conf, Path cache) throws IOException {
    FileSystem files = FileSystem.get(source, conf);
    Files.createDirectories(cache);
    Path work = Files.createDirectory(cache.resolve(".fetching-" + UUID.randomUUID()));
    try {
      copy(files, source, ModelManifest.FILE, work);
      String content = Files.readString(work.resolve(ModelManifest.FILE));
      Path target = cache.resolve(ContentId.of("models", source, content));
      if (!Files.isDirectory(target)) {
        for (String name : ModelManifest.read(work).files()) {
          copy(files, source, name, work);
        }
        ModelManifest.read(work).checkSizes(work);
        move(work, target);
      }
      return target;
    } finally {
      clear(work);
    }
  }

  /** Puts a copy into the cache, unless another process of this host has put it there meanwhile. */
  static void move(Path work, Path target) throws IOException {
    try {
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(target)) {
        throw e;
      }
    }
  }

  private static void clear(Path work) throws IOException {
    if (Files.isDirectory(work)) {
      FileUtils.deleteDirectory(work.toFile());
    }
  }

  private static void copy(FileSystem files, URI source, String name, Path target)
      throws IOException {
    var from = new org.apache.hadoop.fs.Path(new org.apache.hadoop.fs.Path(source), name);
    try (InputStream in = files.open(from)) {
      Files.copy(in, target.resolve(name));
    }
  }
}
