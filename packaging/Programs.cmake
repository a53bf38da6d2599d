# The programs, and the data they find in ../share/pathwise. Icons and languages travel inside the programs.
foreach(program pathwise pathwise-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/pathwise
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ
    PATTERN "icons" EXCLUDE PATTERN "*.md" EXCLUDE PATTERN "*.qrc" EXCLUDE PATTERN "CMakeLists.txt" EXCLUDE)
