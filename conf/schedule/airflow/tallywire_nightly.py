"""Airflow: the news of a day becomes one batch, on a Spark cluster.

Made for Airflow 2.4 or later, 3 included. Needs apache-airflow-providers-apache-spark and a connection `spark_default` that
names the cluster's master. A run of the DAG covers one day; clearing a run replaces that day's batch and nothing else. The jar
is a copy of jobs/pipeline/target/tallywire.jar, which `./mvnw -DskipTests package` makes.
"""
from datetime import datetime, timedelta, timezone

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

# The day before the one on which the run is due. `ds` is that day in Airflow 2, but in Airflow 3, where a cron schedule has no data
# interval unless the configuration asks for it, the day of the run itself. In both the interval ends when the run is due.
# A run started by hand has whatever interval Airflow gives it: to do a day again, clear its run.
DAY = "{{ (data_interval_end - macros.timedelta(days=1)) | ds }}"

with DAG(
    dag_id="tallywire_nightly",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    # Batches are published one after the other: a later one looks up what the earlier ones hold.
    max_active_runs=1,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=15)},
    tags=["news"],
) as dag:
    SparkSubmitOperator(
        task_id="nightly",
        conn_id="spark_default",
        name=f"tallywire-{DAY}",
        application="/opt/tallywire/tallywire.jar",
        java_class="org.tallywire.pipeline.cli.Tallywire",
        properties_file="/opt/tallywire/conf/spark/spark-defaults.conf",
        driver_memory="4g",
        executor_memory="4g",
        executor_cores=2,
        num_executors=8,
        application_args=[
            "nightly",
            # Publishing by renaming is for local disks and HDFS. The README says under "On a cluster" what an object store needs.
            "--input", f"hdfs://name-node/news/raw/{DAY}",
            "--lake", "hdfs://name-node/news/lake",
            "--batch-date", DAY,
            "--profile", "cluster",
            # Every worker has the language models here.
            "--set", "nlp.models=/opt/tallywire/data/models/nlp4j/converted",
        ],
        execution_timeout=timedelta(hours=6),
    )
