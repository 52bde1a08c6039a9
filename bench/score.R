# The aggregation of bench.checklist.yaml with data.table: Rscript bench/score.R DATA OUT
suppressPackageStartupMessages(library(data.table))

arguments <- commandArgs(trailingOnly = TRUE)
items <- sprintf("q%02d", 1:50)

data <- fread(arguments[1])
# na.strings would overlook 98 and 99 in quotes
for (item in items) set(data, which(data[[item]] >= 98L), item, NA)
scores <- data[, lapply(.SD, mean, na.rm = TRUE), by = .(mechanism, round), .SDcols = items]
scores[, (items) := lapply(.SD, function(value) value * 25), .SDcols = items]
for (domain in 1:5) {
  inside <- items[(domain - 1) * 10 + 1:10]
  scores[, (paste0("d", domain)) := rowMeans(.SD, na.rm = TRUE), .SDcols = inside]
}
scores[, overall := rowMeans(.SD, na.rm = TRUE), .SDcols = paste0("d", 1:5)]

fwrite(scores, arguments[2])
