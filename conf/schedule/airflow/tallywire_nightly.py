"""Airflow: the news of a day becomes one batch, on a Spark cluster.

Needs apache-airflow-providers-apache-spark and a connection `spark_default` that names the cluster's master. A run of
the DAG covers one day; clearing a run replaces that day's batch and nothing else. The jar is the one that `./mvnw -DskipTests
package` leaves in jobs/pipeline/target.
"""
from datetime import datetime, timedelta, timezone

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

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
        name="tallywire-{{ ds }}",
        application="/opt/tallywire/tallywire.jar",
        java_class="org.tallywire.pipeline.cli.Tallywire",
        properties_file="/opt/tallywire/conf/spark/spark-defaults.conf",
        driver_memory="4g",
        executor_memory="4g",
        executor_cores=2,
        num_executors=8,
        application_args=[
            "nightly",
            # s3a needs hadoop-aws on Spark's class path. Publishing by renaming is for local disks and HDFS: for a lake in an
            # object store use table.format = iceberg (docs/faults.md).
            "--input", "s3a://news/raw/{{ ds }}",
            "--lake", "s3a://news/lake",
            "--batch-date", "{{ ds }}",
            "--profile", "cluster",
            # Every worker has the language models here.
            "--set", "nlp.models=/opt/tallywire/data/models/nlp4j/converted",
        ],
        execution_timeout=timedelta(hours=6),
    )
