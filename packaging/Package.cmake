# The Debian package. Two builds of the same commit are the same bytes when SOURCE_DATE_EPOCH is set.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pathwise)
set(CPACK_PACKAGE_VENDOR "The Pathwise authors")
set(CPACK_PACKAGE_CONTACT "The Pathwise authors <maintainers@pathwise.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare career paths by take-home pay, equity and risk")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Pathwise answers an engineer's question: stay, switch, or join the start-up?
It lays career paths side by side, month by month, and shows what each pays
after tax, what its equity is worth and when a switch breaks even. Every figure
opens into its formula and the source of each input.
.
The package contains the desktop application and pathwise-cli, the same engine
for scripts and spreadsheets. Neither makes any network connection.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-roboto-unhinted, qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
if(PATHWISE_HOMEPAGE)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PATHWISE_HOMEPAGE})
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
