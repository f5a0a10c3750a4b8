; The Windows installer. `python -m shipping nsis` writes metadata.nsh and payload.nsh, then compiles this.
; Exit codes are in NOTES.md; `python -m shipping nsis-test` installs and removes the result under Wine.

Unicode true
Target amd64-unicode
!include "${GENERATED}/metadata.nsh"
!include "${GENERATED}/payload.nsh"

; ---- what the finished file is and says of itself -------------------------------------------------
Name "${PRODUCT}"
OutFile "${OUT_FILE}"
BrandingText "${PRODUCT} ${VERSION}"
RequestExecutionLevel user  ; for one user nothing is elevated; for all users the program asks later
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off  ; the same payload makes the same installer, whenever it was frozen
SetOverwrite try
CRCCheck force
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${FILE_VERSION}"
VIFileVersion "${FILE_VERSION}"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "FileDescription" "${PRODUCT} Setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${COPYRIGHT}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "InternalName" "${SLUG}-setup"
VIAddVersionKey "OriginalFilename" "${OUT_NAME}"

!ifdef SIGN_COMMAND
  !uninstfinalize '${SIGN_COMMAND} "%1"' = 0
  !finalize '${SIGN_COMMAND} "%1"' = 0
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include Sections.nsh
!include WinVer.nsh
!include nsDialogs.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${SLUG}"
!define APP_PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CAPABILITIES_KEY "Software\${PRODUCT}\Capabilities"
!define UNINSTALLER "uninstall.exe"
!define SHORTCUT "${PRODUCT}.lnk"

!define EXIT_STILL_RUNNING 3
!define EXIT_NEWER_INSTALLED 4
!define EXIT_NOT_ADMINISTRATOR 5
!define EXIT_OLD_WINDOWS 6
!define EXIT_FILES 7
!define OLDEST_BUILD 17763  ; Windows 10 1809, what Qt asks for

Var AllUsers           ; 1: for every user of this computer, 0: for the one who runs this
Var ModeIsFixed        ; 1: by a flag or an earlier installation; the page does not ask again
Var FolderIsGiven      ; 1: by /D=
Var Long               ; $INSTDIR in the only spelling that Windows never cuts at 260 characters; a
                       ; variable, because File takes a "?" in its own text for a wildcard
Var Parameters
Var PreviousFolder
Var PreviousVersion    ; as the operator reads it
Var PreviousComparable ; as four numbers
Var KeepSettings       ; uninstaller only, 1: a newer version follows at once
Var ModePage
Var ModeAllUsers

; ---- pages ----------------------------------------------------------------------------------------
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_WELCOMEPAGE_TEXT "Setup installs ${PRODUCT} ${VERSION}. Your batches, results and settings stay as they are.$\r$\n$\r$\nClick Next to continue."
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_WELCOME
Page custom AskMode LeaveMode
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro Fail code text
  SetErrorLevel ${code}
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  Quit
!macroend
!define Fail `!insertmacro Fail`

!macro HasFlag flag result
  ClearErrors
  ${GetOptions} $Parameters "${flag}" ${result}
  ${If} ${Errors}
    StrCpy ${result} 0
  ${Else}
    StrCpy ${result} 1
  ${EndIf}
!macroend
!define HasFlag `!insertmacro HasFlag`

; ---- installing -----------------------------------------------------------------------------------
Section "${PRODUCT} (required)" SectionProgram
  SectionIn RO
  StrCpy $Long "\\?\$INSTDIR"
  Call CloseRunning
  Call RemovePrevious
  ClearErrors
  !insertmacro PayloadInstall
  WriteUninstaller "$Long\${UNINSTALLER}"
  ${If} ${Errors}
    !insertmacro PayloadRemove
    !insertmacro PayloadRemoveFolders
    Delete "$Long\${UNINSTALLER}"
    RMDir "$Long"
    ${Fail} ${EXIT_FILES} "Not all files could be written to $INSTDIR. What was written has been removed again. Free some space or choose another folder, then start Setup again."
  ${EndIf}
  Call Register
SectionEnd

Section "Start menu entry" SectionShortcut
  CreateShortcut /NoWorkingDir "$SMPROGRAMS\${SHORTCUT}" "$INSTDIR\${WINDOW_EXE}" "" "$INSTDIR\${WINDOW_EXE}" 0
  Call NameShortcut
SectionEnd

Section /o "Desktop shortcut" SectionDesktop
  CreateShortcut /NoWorkingDir "$DESKTOP\${SHORTCUT}" "$INSTDIR\${WINDOW_EXE}" "" "$INSTDIR\${WINDOW_EXE}" 0
SectionEnd

Section "Offer it under Open with" SectionOpenWith
  Call OfferOpenWith
SectionEnd

Section "Command ${SLUG} in every console" SectionPath
  Call AddToPath
SectionEnd

LangString DescribeProgram ${LANG_ENGLISH} "The program and its uninstaller."
LangString DescribeShortcut ${LANG_ENGLISH} "An entry in the Start menu."
LangString DescribeDesktop ${LANG_ENGLISH} "A shortcut on the desktop."
LangString DescribeOpenWith ${LANG_ENGLISH} "PDFs, pictures and office documents can be opened with it. What opens them now stays as it is."
LangString DescribePath ${LANG_ENGLISH} "Adds the program's folder to the PATH, for scripts."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} $(DescribeProgram)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionShortcut} $(DescribeShortcut)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} $(DescribeDesktop)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionOpenWith} $(DescribeOpenWith)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionPath} $(DescribePath)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

!include "${SOURCES}/path.nsh"
!include "${SOURCES}/running.nsh"
!include "${SOURCES}/registration.nsh"

Function .onInit
  SetRegView 64
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    ${Fail} ${EXIT_OLD_WINDOWS} "${PRODUCT} needs Windows 10 version 1809 or later."
  ${EndIf}
  StrCpy $FolderIsGiven 0
  ${If} $INSTDIR != ""
    StrCpy $FolderIsGiven 1
  ${EndIf}
  ${GetParameters} $Parameters
  Call ReadFlags
  Call ChooseMode
  Call RequireRights
  Call ApplyMode
FunctionEnd

Function ReadFlags
  ${HasFlag} "/NoShortcut" $0
  ${If} $0 = 1
    !insertmacro UnselectSection ${SectionShortcut}
  ${EndIf}
  ${HasFlag} "/NoOpenWith" $0
  ${If} $0 = 1
    !insertmacro UnselectSection ${SectionOpenWith}
  ${EndIf}
  ${HasFlag} "/NoPath" $0
  ${If} $0 = 1
    !insertmacro UnselectSection ${SectionPath}
  ${EndIf}
  ${HasFlag} "/DesktopShortcut" $0
  ${If} $0 = 1
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
FunctionEnd

; A flag decides; else an earlier installation is replaced where it is; else it is for one user.
Function ChooseMode
  StrCpy $AllUsers 0
  StrCpy $ModeIsFixed 1
  ${HasFlag} "/CurrentUser" $0
  ${If} $0 = 1
    Return
  ${EndIf}
  ${HasFlag} "/AllUsers" $AllUsers
  ${If} $AllUsers = 1
    Return
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
    Return
  ${EndIf}
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
    StrCpy $AllUsers 1
    Return
  ${EndIf}
  StrCpy $ModeIsFixed 0
FunctionEnd

Function RequireRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $AllUsers = 0
  ${OrIf} $0 == "Admin"
    Return
  ${EndIf}
  ${If} ${Silent}
    ${Fail} ${EXIT_NOT_ADMINISTRATOR} "An administrator is needed to install for all users."
  ${EndIf}
  Call Elevate
  ${If} ${Errors}
    ${Fail} ${EXIT_NOT_ADMINISTRATOR} "${PRODUCT} can be installed for all users by an administrator only."
  ${EndIf}
  Quit
FunctionEnd

; Starts Setup once more with rights; the error flag is set when the operator said no.
Function Elevate
  ClearErrors
  ExecShell "runas" "$EXEPATH" '/AllUsers $Parameters'
FunctionEnd

Function ApplyMode
  ${If} $AllUsers = 1
    SetShellVarContext all
    StrCpy $0 "$PROGRAMFILES64\${PRODUCT}"
  ${Else}
    SetShellVarContext current
    StrCpy $0 "$LOCALAPPDATA\Programs\${PRODUCT}"
  ${EndIf}
  ReadRegStr $PreviousFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $PreviousVersion SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $PreviousComparable SHCTX "${UNINSTALL_KEY}" "ComparableVersion"
  ${If} $PreviousFolder != ""
    StrCpy $0 $PreviousFolder
  ${EndIf}
  ${If} $FolderIsGiven = 0
    StrCpy $INSTDIR $0
  ${EndIf}
  Call RefuseDowngrade
FunctionEnd

Function RefuseDowngrade
  ${If} $PreviousComparable == ""
    Return
  ${EndIf}
  ${VersionCompare} "$PreviousComparable" "${FILE_VERSION}" $0
  ${HasFlag} "/AllowDowngrade" $1
  ${If} $0 <> 1
  ${OrIf} $1 = 1
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Version $PreviousVersion is installed, which is newer than ${VERSION}. An older version cannot read the batches of a newer one.$\r$\n$\r$\nReplace it all the same?" /SD IDNO IDYES replace
  SetErrorLevel ${EXIT_NEWER_INSTALLED}
  Quit
  replace:
FunctionEnd

Function AskMode
  ${If} $ModeIsFixed = 1
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "For whom?" "${PRODUCT} can be installed for you alone or for everybody on this computer."
  nsDialogs::Create 1018
  Pop $ModePage
  ${NSD_CreateRadioButton} 10u 20u -10u 12u "For me &only (no administrator needed)"
  Pop $0
  ${NSD_CreateRadioButton} 10u 40u -10u 12u "For &all users of this computer (asks for an administrator)"
  Pop $ModeAllUsers
  ${If} $AllUsers = 1
    ${NSD_Check} $ModeAllUsers
  ${Else}
    ${NSD_Check} $0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function LeaveMode
  ${NSD_GetState} $ModeAllUsers $0
  StrCpy $AllUsers 0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $AllUsers 1
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $AllUsers = 1
  ${AndIf} $0 != "Admin"
    Call Elevate
    ${If} ${Errors}
      StrCpy $AllUsers 0
      Abort
    ${EndIf}
    Quit
  ${EndIf}
  Call ApplyMode
FunctionEnd

; The earlier version's own uninstaller knows best which files are its own. It waits in its folder.
Function RemovePrevious
  ${If} $PreviousFolder == ""
  ${OrIfNot} ${FileExists} "$PreviousFolder\${UNINSTALLER}"
    Return
  ${EndIf}
  DetailPrint "Removing version $PreviousVersion"
  StrCpy $1 "/CurrentUser"
  ${If} $AllUsers = 1
    StrCpy $1 "/AllUsers"
  ${EndIf}
  ClearErrors
  ExecWait '"$PreviousFolder\${UNINSTALLER}" $1 /KeepSettings /S _?=$PreviousFolder' $0
  ${If} ${Errors}
  ${OrIf} $0 <> 0
    ${If} $0 = ${EXIT_STILL_RUNNING}
      ${Fail} ${EXIT_STILL_RUNNING} "${PRODUCT} is still running. Close it, then start Setup again."
    ${EndIf}
    ${Fail} ${EXIT_FILES} "Version $PreviousVersion could not be removed from $PreviousFolder."
  ${EndIf}
  Delete "\\?\$PreviousFolder\${UNINSTALLER}"
  RMDir "\\?\$PreviousFolder"
FunctionEnd

; Through Explorer, so that an elevated Setup does not start an elevated program.
Function StartProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW_EXE}"'
FunctionEnd

; ---- removing -------------------------------------------------------------------------------------
!include "${SOURCES}/removal.nsh"
