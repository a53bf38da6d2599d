// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/program.h"

int main(int argc, char** argv)
{
    return pathwise::runProgram(argc, argv);
}
