// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <iostream>

namespace {

/// The data files beside the program: ../share/pathwise.
std::filesystem::path resourceFolder(const char* program)
{
    std::error_code error;
    std::filesystem::path file = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        file = std::filesystem::absolute(program, error);
    return file.parent_path().parent_path() / "share" / "pathwise";
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    pathwise::CliContext context{.out = std::cout, .err = std::cerr, .resources = resourceFolder(argv[0])};
    try {
        return pathwise::runCli({argv + 1, argv + argc}, context);
    } catch (const std::exception& error) {
        std::cerr << "pathwise-cli: " << error.what() << '\n';
        return 1;
    }
}
