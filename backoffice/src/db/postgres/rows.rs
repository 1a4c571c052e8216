//! Statements, parameters and rows as PostgreSQL wants and gives them.

use crate::db::named::numbered;
use crate::db::value::Kind;
use crate::db::{DbResult, Engine, Params, Row, Value};
use postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};

impl Engine for postgres::Transaction<'_> {
    fn query(&mut self, sql: &str, params: Params) -> DbResult<Vec<Row>> {
        let (sql, names) = numbered(sql);
        let (values, types) = in_order(&names, params);
        let statement = self.prepare_typed(&sql, &types)?;
        let rows = postgres::Transaction::query(self, &statement, &values)?;
        rows.iter().map(read).collect()
    }

    fn execute(&mut self, sql: &str, params: Params) -> DbResult<u64> {
        let (sql, names) = numbered(sql);
        let (values, types) = in_order(&names, params);
        let statement = self.prepare_typed(&sql, &types)?;
        Ok(postgres::Transaction::execute(self, &statement, &values)?)
    }
}

fn in_order<'a>(
    names: &[String],
    params: &'a [(&str, Value)],
) -> (Vec<&'a (dyn ToSql + Sync)>, Vec<Type>) {
    const NOTHING: &Value = &Value::Null(Kind::Unknown);
    let value = |name: &String| {
        params
            .iter()
            .find(|(it, _)| it == name)
            .map_or(NOTHING, |(_, value)| value)
    };
    names
        .iter()
        .map(|name| (value(name) as &(dyn ToSql + Sync), type_of(value(name))))
        .unzip()
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Bool(_) | Value::Null(Kind::Bool) => Type::BOOL,
        Value::Integer(_) | Value::Null(Kind::Integer) => Type::INT8,
        Value::Text(_) | Value::Null(Kind::Text) => Type::TEXT,
        Value::Bytes(_) | Value::Null(Kind::Bytes) => Type::BYTEA,
        Value::Date(_) | Value::Null(Kind::Date) => Type::DATE,
        Value::Timestamp(_) | Value::Null(Kind::Timestamp) => Type::TIMESTAMPTZ,
        Value::Id(_) | Value::Null(Kind::Id) => Type::UUID,
        Value::Null(Kind::Unknown) => Type::UNKNOWN,
    }
}

fn read(row: &postgres::Row) -> DbResult<Row> {
    let columns = row.columns().iter().enumerate().map(|(at, column)| {
        let value = match *column.type_() {
            Type::BOOL => row.try_get::<_, Option<bool>>(at)?.map(Value::Bool),
            Type::INT4 => row
                .try_get::<_, Option<i32>>(at)?
                .map(|it| Value::Integer(it.into())),
            Type::INT8 => row.try_get::<_, Option<i64>>(at)?.map(Value::Integer),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at)?.map(Value::Bytes),
            Type::DATE => row
                .try_get::<_, Option<chrono::NaiveDate>>(at)?
                .map(Value::Date),
            Type::TIMESTAMPTZ => row
                .try_get::<_, Option<chrono::DateTime<chrono::Utc>>>(at)?
                .map(Value::Timestamp),
            Type::UUID => row.try_get::<_, Option<uuid::Uuid>>(at)?.map(Value::Id),
            _ => row.try_get::<_, Option<String>>(at)?.map(Value::Text),
        };
        Ok((
            column.name().to_owned(),
            value.unwrap_or(Value::Null(Kind::Unknown)),
        ))
    });
    Ok(Row {
        columns: columns.collect::<DbResult<_>>()?,
    })
}

/// PostgreSQL asks that a parameter can describe itself; a value that may be content describes its kind only.
impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind())
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null(_) => Ok(IsNull::Yes),
            Value::Bool(it) => it.to_sql(ty, out),
            Value::Integer(it) => it.to_sql(ty, out),
            Value::Text(it) => it.to_sql(ty, out),
            Value::Bytes(it) => it.to_sql(ty, out),
            Value::Date(it) => it.to_sql(ty, out),
            Value::Timestamp(it) => it.to_sql(ty, out),
            Value::Id(it) => it.to_sql(ty, out),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
}
