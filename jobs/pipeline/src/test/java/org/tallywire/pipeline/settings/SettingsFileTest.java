package org.tallywire.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code conf/tallywire.conf} is the reference of all settings, so it has to be right. */
class SettingsFileTest {
  private final Config file =
      ConfigFactory.parseResources(
              SettingsFileTest.class.getClassLoader(), "org/tallywire/conf/tallywire.conf")
          .resolve();

  @Test
  void holdsEverySettingAndNoOther() {
    Set<String> documented = new TreeSet<>();
    collect(file.root(), "", documented);
    Set<String> known =
        SettingKeys.all().stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new));

    assertThat(documented).isEqualTo(known);
  }

  @Test
  void showsEachDefaultAsItIs() {
    for (Setting<?> setting : SettingKeys.all()) {
      assertThat((Object) setting.read(file)).as(setting.key()).isEqualTo(setting.defaultValue());
    }
  }

  @Test
  void explainsEachSetting() {
    for (Setting<?> setting : SettingKeys.all()) {
      assertThat(commentsAbove(setting.key())).as("comment of " + setting.key()).isTrue();
    }
  }

  /** A setting may share the comment of the one above it, when that names it. */
  private boolean commentsAbove(String key) {
    ConfigValue value = file.getValue(key);
    if (!value.origin().comments().isEmpty()) {
      return true;
    }
    String name = key.substring(key.lastIndexOf('.') + 1);
    ConfigObject parent =
        key.contains(".") ? file.getObject(key.substring(0, key.lastIndexOf('.'))) : file.root();
    return parent.values().stream()
        .flatMap(sibling -> sibling.origin().comments().stream())
        .anyMatch(comment -> comment.contains(name));
  }

  private static void collect(ConfigObject object, String prefix, Set<String> keys) {
    for (Map.Entry<String, ConfigValue> entry : object.entrySet()) {
      String key = prefix + entry.getKey();
      boolean group = entry.getValue().valueType() == ConfigValueType.OBJECT;
      if (group && SettingKeys.all().stream().noneMatch(setting -> setting.key().equals(key))) {
        collect((ConfigObject) entry.getValue(), key + ".", keys);
      } else {
        keys.add(key);
      }
    }
  }
}
