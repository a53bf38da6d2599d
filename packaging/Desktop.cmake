# Menu entry, file type, store page and shell completion.
set(METAINFO_LINKS)
if(PATHWISE_HOMEPAGE)
    string(CONFIGURE [[
  <url type="homepage">@PATHWISE_HOMEPAGE@</url>
  <url type="bugtracker">@PATHWISE_HOMEPAGE@/issues</url>
  <url type="vcs-browser">@PATHWISE_HOMEPAGE@</url>
]] METAINFO_LINKS @ONLY)
endif()
configure_file(linux/${app_id}.metainfo.xml.in ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml @ONLY)

install(FILES linux/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES linux/${app_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# bash loads a completion by the name of the command, and both commands share one file.
set(bash_completions ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES completions/pathwise.bash DESTINATION ${bash_completions} RENAME pathwise)
install(FILES completions/pathwise.bash DESTINATION ${bash_completions} RENAME pathwise-cli)
install(FILES completions/pathwise.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _pathwise)
install(FILES completions/pathwise.fish completions/pathwise-cli.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
