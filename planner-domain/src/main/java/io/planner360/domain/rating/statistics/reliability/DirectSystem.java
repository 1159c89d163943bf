package io.planner360.domain.rating.statistics.reliability;

import java.util.ArrayList;
import java.util.List;

/** Solves by the triangle of Cholesky, made once. The first node is held at 0. */
final class DirectSystem implements KeptSystem {
    private final Incidence incidence;
    private final double[][] triangle;

    DirectSystem(Incidence incidence) {
        this.incidence = incidence;
        this.triangle = triangle(matrix());
    }

    @Override
    public double[] solve(double[] ratings) {
        double[] side = incidence.rightSide(ratings);
        int size = triangle.length;
        double[] solved = new double[size + 1];
        for (int row = 0; row < size; row++) {
            double rest = side[row + 1];
            for (int column = 0; column < row; column++) {
                rest -= triangle[row][column] * solved[column + 1];
            }
            solved[row + 1] = rest / triangle[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            double rest = solved[row + 1];
            for (int below = row + 1; below < size; below++) {
                rest -= triangle[below][row] * solved[below + 1];
            }
            solved[row + 1] = rest / triangle[row][row];
        }
        return solved;
    }

    /** Without line and column of the first node. */
    private double[][] matrix() {
        int size = incidence.kept() - 1;
        double[][] matrix = new double[size][size];
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int gone = 0; gone < incidence.gone(); gone++) {
            neighbours.add(new ArrayList<>());
        }
        for (int edge = 0; edge < incidence.edges(); edge++) {
            neighbours.get(incidence.goneOf(edge)).add(incidence.keptOf(edge));
        }
        for (int node = 1; node <= size; node++) {
            matrix[node - 1][node - 1] = incidence.keptDegree(node);
        }
        for (List<Integer> near : neighbours) {
            for (int one : near) {
                for (int other : near) {
                    if (one > 0 && other > 0) {
                        matrix[one - 1][other - 1] -= 1.0 / near.size();
                    }
                }
            }
        }
        return matrix;
    }

    private static double[][] triangle(double[][] matrix) {
        int size = matrix.length;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int at = 0; at < column; at++) {
                    rest -= matrix[row][at] * matrix[column][at];
                }
                matrix[row][column] = row == column ? Math.sqrt(rest) : rest / matrix[column][column];
            }
        }
        return matrix;
    }
}
