# Manual pages, changelog and licence in the form Debian asks for: compressed without a time stamp.
find_program(GZIP gzip REQUIRED)

# compressed(SOURCE NAME): SOURCE becomes NAME.gz in the build folder, as part of the build.
function(compressed source name)
    set(result ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${result} COMMAND ${GZIP} -9nc ${source} > ${result} DEPENDS ${source} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY pathwise_documents ${result})
endfunction()

foreach(page pathwise.1 pathwise-cli.1)
    compressed(${CMAKE_CURRENT_SOURCE_DIR}/man/${page} ${page})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
compressed(${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog changelog)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

get_property(documents GLOBAL PROPERTY pathwise_documents)
add_custom_target(documents ALL DEPENDS ${documents})
