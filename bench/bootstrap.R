# One whole process of bench/bootstrap.js: Rscript bench/bootstrap.R ANSWERS OUT RESAMPLES GROUPS
# GROUPS: numbers from 0, joined with commas; none: starts, reads and ends.
library(boot)
given <- commandArgs(trailingOnly = TRUE)
answers <- as.matrix(read.csv(given[1], header = FALSE))
resamples <- as.integer(given[3])
groups <- as.integer(strsplit(if (length(given) > 3) given[4] else "", ",")[[1]])

score <- function(points, drawn) mean(colMeans(points[drawn, ], na.rm = TRUE), na.rm = TRUE)

ends <- sapply(groups, function(group) {
  points <- answers[answers[, 1] == group, -1]
  set.seed(group + 1)
  drawn <- boot(points, score, R = resamples)
  # What boot.ci would do by itself, a regression on all resamples, costs a tenth more.
  influence <- empinf(data = points, statistic = score, type = "jack", stype = "i")
  interval <- boot.ci(drawn, type = c("perc", "bca"), L = influence)
  c(drawn$t0, interval$percent[4:5], interval$bca[4:5])
})
write.table(format(t(ends), digits = 15), given[2], sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)
