Third-party software that Tallywire ships, by licence. Spark itself is not shipped: a cluster brings it, the launcher
fetches it. Written by `./mvnw -pl jobs/pipeline -am generate-test-resources` (jobs/pipeline/target/licences), copied here.

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
<#if project.groupId != "org.tallywire">
${licenses?join(", ")}: ${project.name}, ${project.groupId}:${project.artifactId}:${project.version}<#if project.url?has_content>, ${project.url}</#if>
</#if>
</#list>
