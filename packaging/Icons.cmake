# The application icon at the sizes of the icon theme, drawn from one SVG while building.
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/pathwise.svg)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

add_executable(rendericon rendericon.cpp)
set_target_properties(rendericon PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
target_link_libraries(rendericon PRIVATE pathwise_options Qt6::Svg)

set(pngs)
foreach(size 16 22 24 32 48 64 128 256 512)
    set(png ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
    add_custom_command(OUTPUT ${png} COMMAND rendericon ${icon} ${size} ${png} DEPENDS ${icon} VERBATIM)
    list(APPEND pngs ${png})
    install(FILES ${png} DESTINATION ${hicolor}/${size}x${size}/apps RENAME ${app_id}.png)
endforeach()
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/icons)
add_custom_target(icons ALL DEPENDS ${pngs})

install(FILES ${icon} DESTINATION ${hicolor}/scalable/apps RENAME ${app_id}.svg)
install(FILES linux/${app_id}-symbolic.svg DESTINATION ${hicolor}/symbolic/apps)
install(FILES linux/application-vnd.pathwise+json.svg DESTINATION ${hicolor}/scalable/mimetypes)
