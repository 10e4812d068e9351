create table deed (id uuid primary key, count int not null);
