; Closes a running copy by the Restart Manager, the way Windows Update does it: windows are asked to
; end the session, and only programs that run from this folder are asked. Nothing is killed.

!macro RunningFunctions un
; $0 = 1 when either program is in use. A file that runs cannot be opened for writing.
Function ${un}IsRunning
  StrCpy $0 0
  ${If} ${FileExists} "$INSTDIR\${WINDOW_EXE}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${WINDOW_EXE}" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${COMMAND_LINE_EXE}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${COMMAND_LINE_EXE}" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ${un}AskToClose
  System::Call 'rstrtmgr::RmStartSession(*i .r1, i 0, w .r2) i .r0'
  ${If} $0 != 0
    Return
  ${EndIf}
  System::Call '*(w "$INSTDIR\${WINDOW_EXE}", w "$INSTDIR\${COMMAND_LINE_EXE}") p .r3'
  System::Call 'rstrtmgr::RmRegisterResources(i r1, i 2, p r3, i 0, p 0, i 0, p 0) i .r0'
  ${If} $0 = 0
    System::Call 'rstrtmgr::RmShutdown(i r1, i 0, p 0) i .r0'
  ${EndIf}
  System::Free $3
  System::Call 'rstrtmgr::RmEndSession(i r1) i .r0'
FunctionEnd

Function ${un}CloseRunning
  Call ${un}IsRunning
  ${If} $0 = 0
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "${PRODUCT} is running and will be closed. Unfinished batches go on where they stand when it is started again." /SD IDOK IDOK close
  SetErrorLevel ${EXIT_STILL_RUNNING}
  Quit
  close:
  DetailPrint "Closing ${PRODUCT}"
  Call ${un}AskToClose
  StrCpy $2 0
  ${Do}
    Call ${un}IsRunning
    ${If} $0 = 0
      Return
    ${EndIf}
    IntOp $2 $2 + 1
    Sleep 250
  ${LoopUntil} $2 > 40
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${PRODUCT} is still running. Close it, then choose Retry." /SD IDCANCEL IDRETRY close
  SetErrorLevel ${EXIT_STILL_RUNNING}
  Quit
FunctionEnd
!macroend

!insertmacro RunningFunctions ""
!insertmacro RunningFunctions "un."
